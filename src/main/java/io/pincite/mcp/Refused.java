package io.pincite.mcp;

/** Ends a call of a tool that cannot be done as asked; whoever asked can do something about it. */
final class Refused extends RuntimeException {

    private final String code;
    private final String reason;

    Refused(String code, String reason) {
        super(code, null, false, false);
        this.code = code;
        this.reason = reason;
    }

    /** What to act on, and in a sentence what is wrong and the next step. */
    String said() {
        return code + ": " + reason;
    }
}
