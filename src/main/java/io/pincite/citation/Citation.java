package io.pincite.citation;

import io.pincite.intake.Document;
import io.pincite.intake.Page;
import io.pincite.intake.Tables;
import io.pincite.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The exact words a claim stands on.
 *
 * @param document where they stand
 * @param span their place in the document's text
 * @param marked the short answer inside {@code span}, such as the date that was asked for, in the document's text
 * @param copies other documents that say the same
 */
public record Citation(Document document, Span span, Optional<Span> marked, List<Document> copies) {

    /** Rejects words outside the document, the one mistake that would make a citation a lie. */
    public Citation {
        copies = List.copyOf(copies);
        if (span.end() > document.text().length() || span.in(document.text()).isBlank()) {
            throw new IllegalArgumentException("No words at " + span + " in " + document.file());
        }
        if (marked.filter(mark -> !span.covers(mark)).isPresent()) {
            throw new IllegalArgumentException("The mark " + marked.get() + " lies outside the words " + span);
        }
    }

    /** The cited words, sliced from the document's text. */
    public String quote() {
        return span.in(document.text());
    }

    /** The page on which they begin. */
    public Optional<Page> page() {
        return document.pageOf(span);
    }

    /** Where they stand, as people would say it, such as {@code slide 2}; empty where nothing tells. */
    public Optional<String> place() {
        return document.placeOf(span);
    }

    /** What the columns are called, where the words are a row of a table; shown beside them, never part of them. */
    public Optional<String> header() {
        return Tables.of(document).headerOf(span).map(header -> header.in(document.text()));
    }
}
