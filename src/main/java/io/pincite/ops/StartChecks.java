package io.pincite.ops;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at the two folders before anything uses them, and ends the start with one line that says all that is wrong. */
@Singleton
final class StartChecks {

    private static final int EARLY = 2;

    private final Path documents;
    private final Path data;

    StartChecks(RootConfig config) {
        this.documents = config.documents().toAbsolutePath().normalize();
        this.data = config.data().toAbsolutePath().normalize();
    }

    void check(@Observes @Priority(EARLY) StartupEvent start) {
        List<String> problems = problems();
        if (!problems.isEmpty()) {
            throw new ConfigurationException(String.join("; ", problems));
        }
    }

    /** What keeps the service from starting, empty when nothing does. */
    List<String> problems() {
        return Stream.of(nested(), notFolder("pincite.documents", documents), notWritable())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> nested() {
        return documents.startsWith(data) || data.startsWith(documents)
                ? Optional.of("pincite.documents (" + documents + ") and pincite.data (" + data
                        + ") must lie beside each other, not in each other")
                : Optional.empty();
    }

    private static Optional<String> notFolder(String key, Path path) {
        return Files.exists(path) && !Files.isDirectory(path)
                ? Optional.of(key + " (" + path + ") is a file; name a folder")
                : Optional.empty();
    }

    private Optional<String> notWritable() {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            return Optional.of("pincite.data (" + data + ") cannot be made; name a folder that can be written");
        }
        return Files.isWritable(data)
                ? Optional.empty()
                : Optional.of("pincite.data (" + data + ") cannot be written; allow it, or name another folder");
    }
}
