package io.pincite.ops;

import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Says no when threads wait for each other for good, which only a restart ends. */
@Liveness
@Singleton
final class NoDeadlock implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        long[] stuck = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
        return HealthCheckResponse.named("no threads wait for each other")
                .status(stuck == null)
                .build();
    }
}
