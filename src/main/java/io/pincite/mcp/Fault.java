package io.pincite.mcp;

/** Ends a message that the protocol does not let through; the program that sent it has to change. */
final class Fault extends RuntimeException {

    /** What JSON-RPC and the protocol call the ways to fail. */
    enum Kind {
        PARSE_ERROR(-32700),
        INVALID_REQUEST(-32600),
        METHOD_NOT_FOUND(-32601),
        INVALID_PARAMS(-32602),
        INTERNAL_ERROR(-32603),
        RESOURCE_NOT_FOUND(-32002);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    private final Kind kind;
    private final String reason;

    Fault(Kind kind, String reason) {
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.reason = reason;
    }

    Kind kind() {
        return kind;
    }

    /** What is wrong, and the next step. */
    String reason() {
        return reason;
    }
}
