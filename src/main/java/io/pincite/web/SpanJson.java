package io.pincite.web;

import io.pincite.text.Span;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of a document's text: UTF-16 units, half-open. */
@Schema(name = "Span", description = "A stretch of the document's text, counted in UTF-16 units, half-open")
record SpanJson(int start, int end) {

    static SpanJson of(Span span) {
        return new SpanJson(span.start(), span.end());
    }
}
