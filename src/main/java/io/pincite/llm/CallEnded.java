package io.pincite.llm;

import java.io.IOException;

/** Ends the reading of a response from inside, with the reason. */
final class CallEnded extends IOException {

    private static final long serialVersionUID = 1;

    private final Failure.Cause reason;

    CallEnded(Failure.Cause reason) {
        super(reason.code());
        this.reason = reason;
    }

    Failure.Cause reason() {
        return reason;
    }
}
