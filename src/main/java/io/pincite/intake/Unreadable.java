package io.pincite.intake;

/** Ends the reading of one file with a state and a sentence for the person who can act. */
final class Unreadable extends Exception {

    private final State state;

    Unreadable(State state, String reason) {
        super(reason);
        this.state = state;
    }

    Skipped skipped(String file, String version) {
        return new Skipped(file, java.util.Optional.of(version), state, String.valueOf(getMessage()));
    }
}
