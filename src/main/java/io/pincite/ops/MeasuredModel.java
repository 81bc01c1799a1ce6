package io.pincite.ops;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.pincite.llm.Completion;
import io.pincite.llm.Destination;
import io.pincite.llm.LanguageModel;
import io.pincite.llm.Prompt;
import io.pincite.llm.Spending;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.util.Optional;
import java.util.function.Predicate;

/** Times every call of the language model, those that are refused at the door included, and counts how it ended. */
@Decorator
@Priority(1)
final class MeasuredModel implements LanguageModel {

    private final LanguageModel model;
    private final ModelMetrics metrics;
    private final MeterRegistry registry;

    MeasuredModel(@Delegate LanguageModel model, ModelMetrics metrics, MeterRegistry registry) {
        this.model = model;
        this.metrics = metrics;
        this.registry = registry;
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
        Timer.Sample sample = Timer.start(registry);
        String outcome = "left";
        try {
            Completion completion = model.complete(prompt, pieces);
            outcome = completion.fold(
                    finished -> "finished", failed -> failed.failure().cause().code());
            return completion;
        } finally {
            sample.stop(metrics.calls(outcome));
        }
    }
}
