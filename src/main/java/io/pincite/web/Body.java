package io.pincite.web;

import org.jspecify.annotations.Nullable;

/** Reads the body of a request. */
final class Body {

    private Body() {}

    /** The body, which must not be missing. */
    static <T> T required(@Nullable T body) {
        if (body == null) {
            throw new Refusal(ProblemCode.JSON_MALFORMED, "The body is empty; /q/openapi says what it holds");
        }
        return body;
    }
}
