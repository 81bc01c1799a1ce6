package io.pincite.ops;

import io.pincite.index.Library;
import io.pincite.index.Progress;
import io.pincite.intake.State;
import io.pincite.llm.Destination;
import io.pincite.llm.LanguageModel;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** Writes the one line that says where the service listens, what it reads, and how long starting took. */
@Singleton
final class StartSummary {

    private final Library library;
    private final HttpServer server;
    private final Path documents;
    private final Path data;
    private final String model;

    StartSummary(Library library, HttpServer server, LanguageModel model, RootConfig config) {
        this.library = library;
        this.server = server;
        this.documents = config.documents().toAbsolutePath().normalize();
        this.data = config.data().toAbsolutePath().normalize();
        this.model = model.destination().map(StartSummary::told).orElse("none");
    }

    /** Names who gets to see passages. */
    private static String told(Destination destination) {
        return destination.provider() + "/" + destination.model() + " passages-go-to=" + destination.host();
    }

    void write(@ObservesAsync HttpServerStart start) {
        Progress progress = library.progress();
        Log.infof(
                "started url=http://%s:%d documents=%s data=%s indexed=%d passages=%d model=%s took=%dms",
                start.options().getHost(),
                server.getPort(),
                documents,
                data,
                progress.files().getOrDefault(State.INDEXED, 0),
                progress.passages(),
                model,
                ManagementFactory.getRuntimeMXBean().getUptime());
    }
}
