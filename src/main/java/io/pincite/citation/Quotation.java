package io.pincite.citation;

import io.pincite.text.Span;
import java.util.Optional;

/**
 * Words of which somebody says that a document holds them; true or not.
 *
 * @param words what is said to stand there, never blank
 * @param documentId the document, where it is named
 * @param version the version of the document, where it is named
 * @param span the place in the document's text, where it is named
 */
public record Quotation(String words, Optional<String> documentId, Optional<String> version, Optional<Span> span) {

    /** Rejects a quotation of nothing. */
    public Quotation {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A quotation needs words");
        }
    }

    /** What {@code citation} says. */
    public static Quotation of(Citation citation) {
        return new Quotation(
                citation.quote(),
                Optional.of(citation.document().id()),
                Optional.of(citation.document().version()),
                Optional.of(citation.span()));
    }
}
