package io.pincite.web;

import io.pincite.citation.Recheck;
import io.pincite.text.Span;

/** The address that opens a document at its words. */
public final class PlaceAddress {

    private PlaceAddress() {}

    static String of(Recheck.Place place) {
        return of(place.document().id(), place.span());
    }

    /** The path and query that open the document at {@code span}. */
    public static String of(String documentId, Span span) {
        return "/documents/" + documentId + "?start=" + span.start() + "&end=" + span.end();
    }
}
