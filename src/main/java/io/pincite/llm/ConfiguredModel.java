package io.pincite.llm;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Predicate;

/** The model that the settings name, as a bean of its own, since what a factory produces cannot be measured from outside. */
@Singleton
final class ConfiguredModel implements LanguageModel {

    private final LanguageModel model;

    ConfiguredModel(LlmFactory factory) {
        this.model = factory.made();
    }

    @Override
    public Optional<Destination> destination() {
        return model.destination();
    }

    @Override
    public boolean resting() {
        return model.resting();
    }

    @Override
    public Spending spending() {
        return model.spending();
    }

    @Override
    public Completion complete(Prompt prompt, Predicate<String> pieces) {
        return model.complete(prompt, pieces);
    }
}
