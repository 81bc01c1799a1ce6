package io.pincite.web;

/** Ends a request with a problem that whoever asked can do something about. */
final class Refusal extends RuntimeException {

    private final ProblemCode code;
    private final String detail;

    Refusal(ProblemCode code, String detail) {
        super(code.code(), null, false, false);
        this.code = code;
        this.detail = detail;
    }

    ProblemCode code() {
        return code;
    }

    /** What is wrong this time, and the next step. May quote the request, so it is never logged. */
    String detail() {
        return detail;
    }
}
