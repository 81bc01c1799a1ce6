package io.pincite.briefing;

import io.pincite.text.Mention;
import io.pincite.text.Mentions;
import io.pincite.text.Names;
import io.pincite.text.Span;
import io.pincite.text.TimePhrase;
import io.pincite.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a sentence that says one thing, without words of time: "Russia evacuated all military ships from its base in
 * Tartus".
 *
 * @param text the part
 * @param terms its words in normal form, without stop words
 * @param names those of its terms that belong to a name
 */
record Clause(String text, Set<String> terms, Set<String> names) {

    private static final int FEWEST_TERMS = 3;

    /** Where one part ends and another begins. */
    private static final Pattern BORDER = Pattern.compile(
            "[,;:\u2014\u2013]|\\b(?:after|as|which|who|while|when|because|since|where|before|though|although)\\b");

    private static final Pattern OPENING = Pattern.compile("^(?:On|In|By|As of|and|that)\\s+");

    /** The parts of a sentence that say something, in order. */
    static List<Clause> of(Reported sentence) {
        String timeless = timeless(sentence);
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        Matcher border = BORDER.matcher(timeless);
        while (border.find()) {
            add(clauses, sentence, timeless.substring(start, border.start()));
            start = border.end();
        }
        add(clauses, sentence, timeless.substring(start));
        return clauses;
    }

    /** The sentence with blanks for its words of time. */
    private static String timeless(Reported sentence) {
        StringBuilder text = new StringBuilder(sentence.text());
        for (TimePhrase phrase : sentence.phrases()) {
            Span span = phrase.span();
            text.replace(span.start(), span.end(), " ".repeat(span.length()));
        }
        return text.toString();
    }

    private static void add(List<Clause> clauses, Reported sentence, String part) {
        String text = OPENING.matcher(Statement.oneLine(part).strip()).replaceFirst("");
        String language = sentence.document().language();
        Set<String> terms = new HashSet<>(Words.termsIn(text, language));
        terms.retainAll(sentence.terms());
        if (terms.size() >= FEWEST_TERMS) {
            Set<String> names = new HashSet<>();
            for (Mention mention : Mentions.in(text)) {
                if (Names.isName(mention)) {
                    names.addAll(Words.termsIn(mention.span().in(text), language));
                }
            }
            names.retainAll(terms);
            clauses.add(new Clause(text, terms, names));
        }
    }
}
