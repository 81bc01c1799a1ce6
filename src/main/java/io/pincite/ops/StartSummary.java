package io.pincite.ops;

import io.pincite.index.Library;
import io.pincite.index.Progress;
import io.pincite.intake.State;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;

/** Writes the one line that says where the service listens, what it reads, and how long starting took. */
@Singleton
final class StartSummary {

    private final Library library;
    private final Path documents;
    private final Path data;
    private final String model;

    StartSummary(Library library, RootConfig config) {
        this.library = library;
        this.documents = config.documents().toAbsolutePath().normalize();
        this.data = config.data().toAbsolutePath().normalize();
        this.model = config.llm().provider().name().toLowerCase(Locale.ROOT);
    }

    void write(@ObservesAsync HttpServerStart server) {
        Progress progress = library.progress();
        Log.infof(
                "started url=http://%s:%d documents=%s data=%s indexed=%d passages=%d model=%s took=%dms",
                server.options().getHost(),
                server.options().getPort(),
                documents,
                data,
                progress.files().getOrDefault(State.INDEXED, 0),
                progress.passages(),
                model,
                ManagementFactory.getRuntimeMXBean().getUptime());
    }
}
