package io.pincite.web;

import jakarta.ws.rs.core.MediaType;

/**
 * The one shape of every error that leaves over HTTP, after RFC 9457.
 *
 * @param type names the kind of problem
 * @param title what is wrong, the same for every problem of its kind
 * @param status the HTTP status
 * @param detail what is wrong this time, and the next step
 * @param code what clients act on
 */
public record Problem(String type, String title, int status, String detail, String code) {

    static final MediaType TYPE = new MediaType("application", "problem+json");

    /** A problem of the kind {@code code}. */
    static Problem of(ProblemCode code, String detail) {
        return new Problem("urn:pincite:problem:" + code.code(), code.title(), code.status(), detail, code.code());
    }
}
