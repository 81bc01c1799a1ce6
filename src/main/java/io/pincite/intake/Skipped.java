package io.pincite.intake;

import java.util.Optional;
import java.util.function.Function;

/**
 * A file that gave no document, and why.
 *
 * @param file relative to the folder, with {@code /} between its parts
 * @param version {@code sha256:} and the hex digest of the file's bytes; empty where it could not be read at all
 * @param state {@link State#EMPTY}, {@link State#UNSUPPORTED}, {@link State#REFUSED} or {@link State#FAILED}
 * @param reason a sentence that says what is wrong and what a person can do about it
 */
public record Skipped(String file, Optional<String> version, State state, String reason) implements Reading {

    /** Rejects a file skipped without a reason, so that nothing is lost in silence. */
    public Skipped {
        if (reason.isBlank() || state == State.INDEXED || state == State.PENDING) {
            throw new IllegalArgumentException(
                    "A skipped file needs a reason and a final state: " + file + " " + state);
        }
    }

    @Override
    public <T> T fold(Function<Document, T> document, Function<Skipped, T> skipped) {
        return skipped.apply(this);
    }
}
