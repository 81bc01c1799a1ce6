package io.pincite.llm;

import java.util.function.Function;

/** How a call ended. */
public sealed interface Completion {

    /** Handles both cases. */
    <T> T fold(Function<Finished, T> finished, Function<Failed, T> failed);

    /**
     * The model wrote what it had to write, or was told that it is enough.
     *
     * @param cut whether it stopped in the middle because its own limit of length was reached
     */
    record Finished(boolean cut) implements Completion {

        @Override
        public <T> T fold(Function<Finished, T> finished, Function<Failed, T> failed) {
            return finished.apply(this);
        }
    }

    /**
     * There is no answer of the model; what it wrote until then is no whole.
     *
     * @param failure why
     */
    record Failed(Failure failure) implements Completion {

        @Override
        public <T> T fold(Function<Finished, T> finished, Function<Failed, T> failed) {
            return failed.apply(this);
        }
    }
}
