package io.pincite.openai;

/** Ends a request that this door cannot answer; whoever sent it can do something about it. */
final class Refused extends RuntimeException {

    private final int status;
    private final String code;
    private final String param;
    private final String reason;

    private Refused(int status, String code, String param, String reason) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.param = param;
        this.reason = reason;
    }

    /** A field that must be there and is not. */
    static Refused missing(String param, String reason) {
        return new Refused(400, "missing_required_parameter", param, reason);
    }

    /** A field that holds what it must not. */
    static Refused invalid(String param, String reason) {
        return new Refused(400, "invalid_value", param, reason);
    }

    /** A field that asks for what this door does not do. */
    static Refused unsupported(String param, String reason) {
        return new Refused(400, "unsupported_value", param, reason);
    }

    /** A model that does not exist. */
    static Refused unknownModel() {
        return new Refused(
                404,
                "model_not_found",
                "model",
                "There is no such model here; the documents answer as " + ModelJson.NAME);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String param() {
        return param;
    }

    /** What is wrong, and the next step. */
    String reason() {
        return reason;
    }
}
