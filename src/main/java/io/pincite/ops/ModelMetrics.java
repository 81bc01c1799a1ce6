package io.pincite.ops;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.pincite.llm.LanguageModel;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Counts what the language model does and what it has used of its day. Whatever can end well is there from the start, so
 * that a rate can be told of it.
 */
@Singleton
final class ModelMetrics {

    private static final String CODES = "model.";

    private final MeterRegistry registry;

    ModelMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void register(@Observes StartupEvent start, LanguageModel model) {
        Gauge.builder("pincite.model.tokens", model, m -> m.spending().used())
                .description("Tokens used since midnight UTC, with what is set aside for calls under way")
                .register(registry);
        Gauge.builder("pincite.model.tokens.limit", model, m -> m.spending().most())
                .description("Tokens that a day has")
                .register(registry);
        Gauge.builder("pincite.model.resting", model, m -> m.resting() ? 1 : 0)
                .description("Whether the language model is left alone because it failed several times in a row")
                .register(registry);
        calls("finished");
        answers("kept", "none");
        dropped(0);
    }

    /** How long calls took that ended with {@code outcome}, a word or a code. */
    Timer calls(String outcome) {
        return Timer.builder("pincite.model.call")
                .tag("outcome", labelOf(outcome))
                .description("How long calls of the language model took, by how they ended")
                .register(registry);
    }

    /** The model's words are shown. */
    void kept() {
        answers("kept", "none").increment();
    }

    /** Quotes are shown instead, for the reason with this code. */
    void quoted(String code) {
        answers("quoted", labelOf(code)).increment();
    }

    /** Sentences of the model that are not shown. */
    void dropped(int sentences) {
        Counter.builder("pincite.model.dropped.sentences")
                .description("Sentences of the language model that nothing carried")
                .register(registry)
                .increment(sentences);
    }

    private Counter answers(String outcome, String reason) {
        return Counter.builder("pincite.model.answers")
                .tag("outcome", outcome)
                .tag("reason", reason)
                .description("Answers that the language model was to write, by whether its words are shown")
                .register(registry);
    }

    /** A code without what all of them begin with: {@code timeout} for {@code model.timeout}. */
    private static String labelOf(String code) {
        return code.startsWith(CODES) ? code.substring(CODES.length()) : code;
    }
}
