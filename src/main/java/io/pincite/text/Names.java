package io.pincite.text;

import java.util.regex.Pattern;

/** Tells names from other words that are written with a capital letter. */
public final class Names {

    private static final Pattern DESCRIPTIVE = Pattern.compile(
            "(?:[\\p{L}-]+(?:ian|ean|ish|ese|ans|ians|eans|ly)|american|african|mexican|cuban|moroccan|french|dutch|german|greek|iraqi|israeli|turk|turks|"
                    + "us|jihadist|president|minister|general|prime minister|gulf|western|eastern|northern|southern)");

    /** A single name after one of these words is a place, or an institution, rather than somebody. */
    private static final Pattern BEFORE_PLACE = Pattern.compile(
            ".*\\b(?:in|at|from|to|toward|towards|near|into|across|outside|inside|around|through|the)\\s+$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Names() {}

    /** Whether the mention names somebody or something at all: an adverb or an adjective of origin does not. English. */
    public static boolean isName(Mention mention) {
        return mention.kind() == Mention.Kind.NAME
                && !DESCRIPTIVE.matcher(mention.value()).matches();
    }

    /**
     * Whether the mention can be a person or somebody who acts, seeing what stands before it: "in Syria" and "the Kremlin"
     * cannot, "Reuters" and "General Sergey Kiselyov" can. English.
     *
     * @param sentence the text that the mention counts in
     */
    public static boolean isSomebody(Mention mention, String sentence) {
        boolean single = mention.value().indexOf(' ') < 0;
        return isName(mention)
                && !(single
                        && BEFORE_PLACE
                                .matcher(sentence.substring(0, mention.span().start()))
                                .matches());
    }
}
