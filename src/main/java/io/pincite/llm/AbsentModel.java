package io.pincite.llm;

import java.util.Optional;
import java.util.function.Predicate;

/** Stands where no model is configured. */
final class AbsentModel implements LanguageModel {

    private static final Failure FAILURE = new Failure(
            Failure.Cause.NOT_CONFIGURED, "No language model is configured; pincite.llm.provider names one");

    @Override
    public Optional<Destination> destination() {
        return Optional.empty();
    }

    @Override
    public boolean resting() {
        return false;
    }

    @Override
    public Spending spending() {
        return Spending.NONE;
    }

    @Override
    public Completion complete(Prompt prompt, Predicate<String> pieces) {
        return new Completion.Failed(FAILURE);
    }
}
