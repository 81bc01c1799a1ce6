package io.pincite.slack;

import java.time.Duration;
import java.util.function.Function;

/** How far an errand has come. There are two cases. */
sealed interface Step {

    /** Whoever wanted it has been told. */
    Step TOLD = new Finished(true);

    /** Nobody could be told, and nobody can be. */
    Step FAILED = new Finished(false);

    /** Handles both cases at once. */
    <T> T fold(Function<Finished, T> finished, Function<Again, T> again);

    /** Nothing is left to do. */
    record Finished(boolean told) implements Step {
        @Override
        public <T> T fold(Function<Finished, T> finished, Function<Again, T> again) {
            return finished.apply(this);
        }
    }

    /** It is to be tried again, not before {@code pause} has passed. */
    record Again(Duration pause) implements Step {
        @Override
        public <T> T fold(Function<Finished, T> finished, Function<Again, T> again) {
            return again.apply(this);
        }
    }
}
