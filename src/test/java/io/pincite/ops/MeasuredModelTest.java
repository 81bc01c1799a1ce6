package io.pincite.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.pincite.llm.Completion;
import io.pincite.llm.Failure;
import io.pincite.llm.FakeProvider;
import io.pincite.llm.LanguageModel;
import io.pincite.llm.Models;
import io.pincite.llm.Prompt;
import io.pincite.llm.Protocol;
import io.quarkus.runtime.StartupEvent;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class MeasuredModelTest {

    private static final Prompt PROMPT = new Prompt("Answer.", "When?");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ModelMetrics metrics = new ModelMetrics(registry);

    @Test
    void counts_calls_by_how_they_ended() {
        try (FakeProvider provider = FakeProvider.saying(Protocol.OPENAI, "On May 3.")) {
            LanguageModel model = measured(Models.patientAt(Protocol.OPENAI, provider.port(), true));
            model.complete(PROMPT, piece -> true);
            model.complete(PROMPT, piece -> true);
            assertThatThrownBy(() -> model.complete(PROMPT, piece -> {
                        throw new CancellationException("left");
                    }))
                    .isInstanceOf(CancellationException.class);
        }

        assertThat(calls("finished")).isEqualTo(2);
        assertThat(calls("left")).isEqualTo(1);
    }

    @Test
    void a_failure_counts_under_its_code_and_the_rest_that_follows_shows() {
        try (FakeProvider provider = FakeProvider.that(
                (request, connection) -> FakeProvider.send(connection, 500, "application/json", "{}"))) {
            LanguageModel model = measured(Models.patientAt(Protocol.OLLAMA, provider.port(), true));
            metrics.register(new StartupEvent(), model);
            assertThat(gauge("pincite.model.resting")).isZero();
            for (int i = 0; i < 7; i++) {
                Completion completion = model.complete(PROMPT, piece -> true);
                assertThat(completion.<Boolean>fold(finished -> true, failed -> false))
                        .isFalse();
            }
        }

        assertThat(calls("failed")).isEqualTo(5);
        assertThat(calls("resting")).isEqualTo(2);
        assertThat(gauge("pincite.model.resting")).isEqualTo(1);
    }

    @Test
    void shows_what_is_gone_of_the_day() {
        try (FakeProvider provider = FakeProvider.saying(Protocol.ANTHROPIC, "On May 3.")) {
            LanguageModel model = measured(Models.patientAt(Protocol.ANTHROPIC, provider.port(), false));
            metrics.register(new StartupEvent(), model);
            model.complete(PROMPT, piece -> true);
        }

        assertThat(gauge("pincite.model.tokens")).isEqualTo(15);
        assertThat(gauge("pincite.model.tokens.limit")).isEqualTo(1_000_000);
    }

    @Test
    void every_cause_has_a_label_of_its_own() {
        for (Failure.Cause cause : Failure.Cause.values()) {
            assertThat(metrics.calls(cause.code()).getId().getTag("outcome"))
                    .isEqualTo(cause.code().replace("model.", ""));
        }
    }

    private LanguageModel measured(LanguageModel model) {
        return new MeasuredModel(model, metrics, registry);
    }

    private long calls(String outcome) {
        return metrics.calls(outcome).count();
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }
}
