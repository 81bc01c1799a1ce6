package io.pincite.briefing;

import io.pincite.citation.Citation;
import io.pincite.intake.Document;
import io.pincite.text.Span;
import io.pincite.text.TimePhrase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence of a document that bears on the topic.
 *
 * @param document where it stands
 * @param copies near-copies of the document that hold the same sentence
 * @param span its place in the document's text
 * @param place its number among the document's sentences, from 0
 * @param bearing how much it has to do with the topic, 0 to 1
 * @param phrases its words of time; offsets count in the sentence
 * @param terms the normal forms of its words, without stop words and words of time
 */
record Reported(
        Document document,
        List<Document> copies,
        Span span,
        int place,
        double bearing,
        List<TimePhrase> phrases,
        Set<String> terms) {

    /** Who published first leads; the undated follow, by file, then in text order. */
    static final Comparator<Reported> FIRST_TO_SAY = Comparator.comparing(
                    (Reported sentence) -> sentence.document.published().orElse(LocalDate.MAX))
            .thenComparing(sentence -> sentence.document.file())
            .thenComparing(Reported::place);

    /** The sentence, sliced from the document. */
    String text() {
        return span.in(document.text());
    }

    Citation citation() {
        return new Citation(document, span, Optional.empty(), copies);
    }

    boolean isFrom(Document other) {
        return document.file().equals(other.file());
    }

    /** This sentence and the one before it as one stretch. */
    Reported from(Reported before) {
        Set<String> both = new HashSet<>(before.terms);
        both.addAll(terms);
        return new Reported(
                document, List.of(), before.span.join(span), place, Math.max(bearing, before.bearing), List.of(), both);
    }
}
