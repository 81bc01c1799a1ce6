package io.pincite.command;

import io.smallrye.config.PropertiesConfigSourceLoader;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The settings that count before anything is started.
 *
 * @param documents the folder that answers
 * @param data where what is derived is kept
 * @param colors whether the person lets colors be used
 */
record FolderSettings(Path documents, Path data, boolean colors) {

    private static final int ABOVE_OURS = 260;

    /** The settings of this process, read from where Quarkus reads them. */
    static FolderSettings read() {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withProfile("prod")
                .addDefaultInterceptors()
                .addDefaultSources()
                .withSources(PropertiesConfigSourceLoader.inFileSystem(
                        Path.of("config", "application.properties").toUri().toString(),
                        ABOVE_OURS,
                        FolderSettings.class.getClassLoader()))
                .build();
        return new FolderSettings(
                path(config, "pincite.documents", "documents"),
                path(config, "pincite.data", "data"),
                text(config, "NO_COLOR").isEmpty() && !text(config, "TERM").equals(Optional.of("dumb")));
    }

    private static Path path(SmallRyeConfig config, String key, String usual) {
        return Path.of(text(config, key).orElse(usual)).toAbsolutePath().normalize();
    }

    private static Optional<String> text(SmallRyeConfig config, String key) {
        return config.getOptionalValue(key, String.class);
    }
}
