package io.pincite.web;

import java.time.Duration;

/** Ends a request with a problem that whoever asked can do something about. */
final class Refusal extends RuntimeException {

    private final ProblemCode code;
    private final String detail;
    private final Duration wait;

    Refusal(ProblemCode code, String detail) {
        this(code, detail, Duration.ofSeconds(1));
    }

    /** One that says how long to wait, which counts where {@code code} is one that passes. */
    Refusal(ProblemCode code, String detail, Duration wait) {
        super(code.code(), null, false, false);
        this.code = code;
        this.detail = detail;
        this.wait = wait;
    }

    /** How long to wait before the same request can succeed. */
    Duration retryAfter() {
        return wait;
    }

    ProblemCode code() {
        return code;
    }

    /** What is wrong this time, and the next step. May quote the request, so it is never logged. */
    String detail() {
        return detail;
    }
}
