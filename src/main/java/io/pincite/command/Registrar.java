package io.pincite.command;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.http.HttpServerOptions;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Writes down in the data folder who works there, so that a command finds the service that runs. */
@Singleton
final class Registrar {

    /** Behind the library, which has the data folder for itself from then on. */
    private static final int LATE = 3000;

    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "0:0:0:0:0:0:0:0");

    private final Path documents;
    private final Path data;

    Registrar(CommandConfig config) {
        this.documents = config.documents().toAbsolutePath().normalize();
        this.data = config.data().toAbsolutePath().normalize();
    }

    void opened(@Observes @Priority(LATE) StartupEvent start) {
        write(Optional.empty());
    }

    void listening(@ObservesAsync HttpServerStart server) {
        write(Optional.of(address(server.options())));
    }

    /** An address by which this machine reaches what listens everywhere. */
    static URI address(HttpServerOptions options) {
        String host = options.getHost();
        String reached = EVERYWHERE.contains(host) ? "127.0.0.1" : host;
        return URI.create(
                "http://" + (reached.contains(":") ? "[" + reached + "]" : reached) + ":" + options.getPort());
    }

    /** A service that cannot be found is found with {@code --url}. */
    private void write(Optional<URI> address) {
        try {
            Registration.own(documents, address).write(data);
        } catch (IOException e) {
            Log.warnf("commands do not find this service by themselves, name it with --url data=%s cause=%s", data, e);
        }
    }
}
