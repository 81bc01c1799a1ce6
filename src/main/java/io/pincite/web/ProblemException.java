package io.pincite.web;

/** What was asked of the HTTP interface came back as a problem. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    /** Carries {@code problem}, without a stack trace: whatever is broken on our side is in the log already. */
    public ProblemException(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    /** What is wrong, and the next step. */
    public Problem problem() {
        return problem;
    }
}
