package io.pincite.slack;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;

/** Counts what comes in and what becomes of it. Never names a team, a channel or a reader. */
@Singleton
final class SlackMetrics {

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(3)
    };

    private final MeterRegistry registry;

    SlackMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Something new was taken in. */
    void accepted() {
        request("accepted", "new");
    }

    /** Something came again. */
    void repeated() {
        request("accepted", "repeated");
    }

    /** Nothing is to be done. */
    void ignored(Enum<?> why) {
        request("ignored", label(why));
    }

    /** Somebody may not ask, or nobody can be answered now. */
    void refused(Enum<?> why) {
        request("refused", label(why));
    }

    private void request(String outcome, String reason) {
        Counter.builder("pincite.slack.requests")
                .tag("outcome", outcome)
                .tag("reason", reason)
                .description("What came in from Slack")
                .register(registry)
                .increment();
    }

    /** An errand came to its end. */
    void finished(boolean told) {
        Counter.builder("pincite.slack.answers")
                .tag("outcome", told ? "answered" : "failed")
                .description("How errands for Slack ended")
                .register(registry)
                .increment();
    }

    /** Shows how much {@code underway} holds. */
    void watch(Collection<?> underway) {
        Gauge.builder("pincite.slack.queue", underway, Collection::size)
                .description("Errands for Slack that are not done")
                .register(registry);
    }

    /** Something was acknowledged. */
    void acknowledged(Duration took) {
        Timer.builder("pincite.slack.acknowledgement")
                .description("How long Slack waited to be told that something has come in")
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(took);
    }

    private static String label(Enum<?> why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
