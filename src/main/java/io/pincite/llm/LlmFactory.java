package io.pincite.llm;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Chooses the model by configuration, and ends the start where the configuration cannot be meant. */
@Singleton
final class LlmFactory {

    private static final int EARLY = 3;

    private final LlmConfig config;
    private final Clock clock;

    LlmFactory(LlmConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    void check(@Observes @Priority(EARLY) StartupEvent start) {
        List<String> problems = Setup.problemsOf(config);
        if (!problems.isEmpty()) {
            throw new ConfigurationException(String.join("; ", problems));
        }
    }

    /** The model of the settings, with its own budget and its own breaker. */
    LanguageModel made() {
        Optional<Setup> setup = Setup.of(config);
        return setup.isPresent() ? connected(setup.get()) : new AbsentModel();
    }

    private LanguageModel connected(Setup setup) {
        return new ConnectedModel(
                setup,
                limitsOf(config),
                config.callsAtOnce(),
                config.streaming(),
                new DayBudget(config.tokensPerDay(), clock),
                new Breaker(System::nanoTime),
                System::nanoTime);
    }

    static Limits limitsOf(LlmConfig config) {
        return new Limits(
                config.connectTimeout(),
                config.firstTokenTimeout(),
                config.idleTimeout(),
                config.totalTimeout(),
                config.maxResponse().asLongValue());
    }
}
