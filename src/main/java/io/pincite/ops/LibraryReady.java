package io.pincite.ops;

import io.pincite.index.Library;
import io.pincite.index.Progress;
import io.pincite.intake.State;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Says no until the library is open; from then on it answers, whatever is still being read. */
@Readiness
@Singleton
final class LibraryReady implements HealthCheck {

    private final Library library;

    LibraryReady(Library library) {
        this.library = library;
    }

    @Override
    public HealthCheckResponse call() {
        Progress progress = library.progress();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("library")
                .status(progress.phase() != Progress.Phase.STARTING)
                .withData("phase", progress.phase().name().toLowerCase(Locale.ROOT))
                .withData("passages", progress.passages())
                .withData("embedded", progress.embedded());
        for (State state : State.values()) {
            response.withData(state.label(), progress.files().getOrDefault(state, 0));
        }
        return response.build();
    }
}
