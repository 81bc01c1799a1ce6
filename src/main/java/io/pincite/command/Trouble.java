package io.pincite.command;

/** Ends a command with a message that names the thing and the next step. */
final class Trouble extends RuntimeException {

    private final transient ExitCode code;

    private Trouble(ExitCode code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** Something that only another command line changes. */
    static Trouble wrongUse(String message) {
        return new Trouble(ExitCode.WRONG_USE, message);
    }

    /** Something that the command line cannot help. */
    static Trouble of(String message) {
        return new Trouble(ExitCode.TROUBLE, message);
    }

    ExitCode code() {
        return code;
    }
}
