package io.pincite.ops;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.pincite.index.Library;
import io.pincite.intake.State;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Counts what the library holds. Never names a document. */
@Singleton
final class LibraryMetrics {

    private final Library library;
    private final MeterRegistry registry;

    LibraryMetrics(Library library, MeterRegistry registry) {
        this.library = library;
        this.registry = registry;
    }

    void register(@Observes StartupEvent start) {
        for (State state : State.values()) {
            Gauge.builder("pincite.files", library, l -> l.progress().files().getOrDefault(state, 0))
                    .tag("state", state.label())
                    .description("Files of the folder in each state")
                    .register(registry);
        }
        Gauge.builder("pincite.passages", library, l -> l.progress().passages())
                .description("Passages that can be found by word")
                .register(registry);
        Gauge.builder("pincite.embedded", library, l -> l.progress().embedded())
                .description("Passages that can be found by meaning too")
                .register(registry);
    }
}
