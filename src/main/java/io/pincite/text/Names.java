package io.pincite.text;

import java.util.regex.Pattern;

/** Tells names from other words that are written with a capital letter. */
public final class Names {

    private static final Pattern DESCRIPTIVE = Pattern.compile(
            "(?:[\\p{L}-]+(?:ian|ean|ish|ese|ans|ians|eans|ly)|french|dutch|german|greek|iraqi|israeli|turk|turks|"
                    + "us|jihadist|president|minister|general|prime minister|gulf|western|eastern|northern|southern)");

    private Names() {}

    /**
     * Whether the single word describes rather than names, as an adverb at the beginning of a sentence and an adjective
     * of origin do. English.
     *
     * @param name a normal form as {@link Normal#folded} gives it
     */
    public static boolean isDescriptive(String name) {
        return DESCRIPTIVE.matcher(name).matches();
    }
}
