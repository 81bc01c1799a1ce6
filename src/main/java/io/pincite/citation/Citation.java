package io.pincite.citation;

import io.pincite.intake.Document;
import io.pincite.intake.Page;
import io.pincite.intake.Tables;
import io.pincite.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The exact words a claim stands on. They are sliced from the document's text when the citation is made, and stay what
 * they were when the document changes; {@link Recheck} tells whether they still stand there.
 *
 * @param document where they stand
 * @param page the page on which they begin
 * @param place where they stand, as people would say it, such as {@code slide 2}; empty where nothing tells
 * @param header what the columns are called, where the words are a row of a table; shown beside them, never part of them
 * @param span their place in the document's text
 * @param quote the words, which fill {@code span}
 * @param before up to 200 chars of text before them
 * @param after up to 200 chars of text after them
 * @param marked the short answer inside {@code span}, such as the date that was asked for, in the document's text
 * @param copies other documents that say the same
 */
public record Citation(
        Source document,
        Optional<Page> page,
        Optional<String> place,
        Optional<String> header,
        Span span,
        String quote,
        String before,
        String after,
        Optional<Span> marked,
        List<Source> copies) {

    /** Takes a citation back from where it was kept; whoever makes a new one gives the document. */
    public Citation {
        copies = List.copyOf(copies);
        if (quote.isBlank() || quote.length() != span.length()) {
            throw new IllegalArgumentException("No words at " + span + " in " + document.file());
        }
        if (marked.filter(mark -> !span.covers(mark)).isPresent()) {
            throw new IllegalArgumentException("The mark " + marked.get() + " lies outside the words " + span);
        }
    }

    /** Cites the words at {@code span}; refuses words outside the document, which would make a citation a lie. */
    public Citation(Document document, Span span, Optional<Span> marked, List<Document> copies) {
        this(
                Source.of(document),
                document.pageOf(span),
                document.placeOf(span),
                Tables.of(document).headerOf(span).map(header -> header.in(document.text())),
                span,
                wordsAt(span, document),
                Surroundings.before(document.text(), span),
                Surroundings.after(document.text(), span),
                marked,
                copies.stream().map(Source::of).toList());
    }

    private static String wordsAt(Span span, Document document) {
        if (span.end() > document.text().length()) {
            throw new IllegalArgumentException("No words at " + span + " in " + document.file());
        }
        return span.in(document.text());
    }

    /** The words of the short answer, where one is marked. */
    public Optional<String> shortAnswer() {
        return marked.map(mark -> mark.shift(-span.start()).in(quote));
    }
}
