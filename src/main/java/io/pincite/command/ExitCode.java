package io.pincite.command;

/** How a command ended, for whoever called it. */
enum ExitCode {
    /** Answered or done. Sources that differ are an answer too. */
    DONE(0),
    /** The documents do not answer the question, or do not cover the topic. */
    NOT_FOUND(1),
    /** The command cannot be understood as it was written. */
    WRONG_USE(2),
    /** A quote does not stand where it is said to stand. */
    NOT_HOLDING(3),
    /** Nothing is wrong with the command, and yet it could not be done. */
    TROUBLE(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** What the process ends with. */
    int number() {
        return number;
    }
}
