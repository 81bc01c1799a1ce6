package io.pincite.citation;

import io.pincite.passage.Passage;
import io.pincite.text.Span;

/**
 * Where words stand that carry a sentence.
 *
 * @param passage the passage they stand in
 * @param span one or more whole sentences of the passage, in the document's text
 */
public record Place(Passage passage, Span span) {

    /** Rejects a place outside its passage. */
    public Place {
        if (!passage.span().covers(span)) {
            throw new IllegalArgumentException(span + " leaves passage " + passage.id());
        }
    }

    /** The words, sliced from the document's text. */
    public String text() {
        return span.in(passage.source().text());
    }
}
