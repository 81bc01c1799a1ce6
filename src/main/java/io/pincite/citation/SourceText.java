package io.pincite.citation;

import io.pincite.intake.Document;
import io.pincite.text.Words;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A text that may carry a statement, read for comparing.
 *
 * @param text the text
 * @param terms its words in normal form
 * @param facts what can be checked in it
 * @param names its words, for finding names among them
 * @param year in which it was published
 */
record SourceText(String text, Set<String> terms, Facts facts, NameWords names, Optional<Integer> year) {

    static SourceText of(String text, Document document) {
        String line = text.replaceAll("\\s+", " ");
        return new SourceText(
                line,
                new HashSet<>(Words.termsIn(line, document.language())),
                Facts.in(line, document.language()),
                NameWords.in(line),
                document.published().map(LocalDate::getYear));
    }

    /** This text and the one after it. */
    SourceText and(SourceText next) {
        Set<String> allTerms = new HashSet<>(terms);
        allTerms.addAll(next.terms);
        return new SourceText(text + " " + next.text, allTerms, facts.and(next.facts), names.and(next.names), year);
    }
}
