package io.pincite.command;

import io.pincite.web.Problem;

/** Ends a command with a message that names the thing and the next step. */
final class Trouble extends RuntimeException {

    private static final int OURS = 500;
    private static final int TOO_MANY = 429;

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

    /** What the HTTP interface refuses; asking something else helps unless it is in trouble itself. */
    static Trouble of(Problem problem) {
        boolean readers = problem.status() < OURS && problem.status() != TOO_MANY;
        return new Trouble(
                readers ? ExitCode.WRONG_USE : ExitCode.TROUBLE,
                problem.title() + ". " + problem.detail() + " (" + problem.code() + ")");
    }

    ExitCode code() {
        return code;
    }
}
