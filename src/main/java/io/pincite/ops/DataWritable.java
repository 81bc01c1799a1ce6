package io.pincite.ops;

import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says no when the data folder is gone or cannot be written any more. */
@Readiness
@Singleton
final class DataWritable implements HealthCheck {

    private final Path data;

    DataWritable(RootConfig config) {
        this.data = config.data();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("data folder can be written")
                .status(Files.isDirectory(data) && Files.isWritable(data))
                .build();
    }
}
