package io.pincite.slack;

import io.pincite.citation.Citation;
import io.pincite.web.PlaceAddress;
import java.net.URI;

/**
 * Addresses that lead from Slack into this service.
 *
 * @param service where people open it, without a slash at its end
 */
record Links(URI service) {

    /** The answer on a page of its own. */
    URI answer(String id) {
        return at("/?answer=" + id);
    }

    /** The briefing on a page of its own. */
    URI briefing(String id) {
        return at("/briefing?id=" + id);
    }

    /** The briefing as a PDF. */
    URI pdf(String briefing) {
        return at("/api/briefings/" + briefing + "?format=pdf");
    }

    /** The source, open at the cited words. */
    URI source(Citation citation) {
        return at(PlaceAddress.of(citation.document().id(), citation.span()));
    }

    private URI at(String path) {
        return URI.create(service + path);
    }
}
