package io.pincite.conversation;

import io.pincite.retrieval.Asked;
import io.pincite.text.Mention;
import io.pincite.text.Mentions;
import io.pincite.text.StopWords;
import io.pincite.text.Words;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Judges what a language model makes of a follow-up. It holds when every word that says something stands in the follow-up
 * or in what came before it, every name, number and date as it stands there, none of the follow-up's own words is lost, it
 * asks for the same kind of answer as Pincite's own reading, and it leans on nothing any more. English.
 */
final class Rewriting {

    /** More chars than a question in full needs. */
    static final int LONGEST = 300;

    private static final String ENGLISH = "en";

    /** What models like to put before it, and quotation marks around it. */
    private static final Pattern DRESS = Pattern.compile(
            "^(?:(?:[\\p{L}-]+ ){0,2}(?:question|follow-up)\\s*:\\s*)?[\"'*\u201C]*|[\"'*\u201D]+$",
            Pattern.CASE_INSENSITIVE);

    /** A question in plain words: no markup, no address, nothing that only a machine reads. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?!.*\\p{L}{2}\\.\\p{L}{2})[\\p{L}\\p{M}\\p{N} .,'\u2019\"\u201C\u201D()%$\u20AC\u00A3&?-]+");

    /** Words of a follow-up that only point, as pronouns do. */
    private static final Set<String> POINTING =
            Set.copyOf(Words.termsIn("former latter exactly happen occur", ENGLISH));

    private final String own;
    private final Set<String> asked;
    private final List<String> said;

    /**
     * For one follow-up.
     *
     * @param asked the follow-up in the reader's words
     * @param own Pincite's own reading of it
     * @param before what it looks back at
     */
    Rewriting(String asked, String own, Before before) {
        this.own = own;
        this.asked = meaningIn(asked);
        this.asked.removeAll(POINTING);
        this.said = List.of(asked, before.question(), before.toldByModel());
    }

    /** The question in what a model wrote. */
    static String questionIn(String written) {
        String line = written.strip().lines().findFirst().orElse("").strip();
        return DRESS.matcher(line).replaceAll("").strip();
    }

    /** Whether {@code question} may be asked in the place of the follow-up. */
    boolean holds(String question) {
        return question.length() <= LONGEST
                && PLAIN.matcher(question).matches()
                && Asked.by(question) == Asked.by(own)
                && !Antecedent.leans(question)
                && keepsWhatWasAsked(question)
                && addsNoWord(question)
                && Mentions.in(question).stream().allMatch(mention -> stands(mention, question));
    }

    private boolean keepsWhatWasAsked(String question) {
        return meaningIn(question).containsAll(asked);
    }

    private boolean addsNoWord(String question) {
        Set<String> known =
                said.stream().flatMap(text -> meaningIn(text).stream()).collect(Collectors.toSet());
        return known.containsAll(meaningIn(question));
    }

    /** A name word by word in a row, anything else by its value. */
    private boolean stands(Mention mention, String question) {
        if (mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.QUOTATION) {
            List<String> name = Words.termsIn(mention.span().in(question), ENGLISH);
            return said.stream().anyMatch(text -> Collections.indexOfSubList(Words.termsIn(text, ENGLISH), name) >= 0);
        }
        return said.stream()
                .flatMap(text -> Mentions.in(text).stream())
                .anyMatch(
                        other -> other.kind() == mention.kind() && other.value().equals(mention.value()));
    }

    private static Set<String> meaningIn(String text) {
        Set<String> terms = new HashSet<>(Words.termsIn(text, ENGLISH));
        terms.removeIf(term -> StopWords.contains(term, ENGLISH));
        return terms;
    }
}
