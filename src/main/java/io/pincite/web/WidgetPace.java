package io.pincite.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Bounds how often one address asks through the widget. Remembers the addresses that asked last, so many that an address
 * can hardly be pushed out before its minute is over. Safe to share between threads.
 */
@Singleton
final class WidgetPace {

    private static final int MOST_ADDRESSES = 20_000;

    private final int perMinute;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    @Inject
    WidgetPace(WebConfig config, Clock clock) {
        this(config.widgetQuestionsPerMinute(), clock);
    }

    WidgetPace(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.time = new ClockMeter(clock);
    }

    /** Counts a question of {@code address}; refuses it, and says when the next may come, where there were too many. */
    void count(String address) {
        ConsumptionProbe probe = bucketOf(address).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999);
            throw new Refusal(
                    ProblemCode.WIDGET_LIMIT,
                    "From here " + perMinute + " questions a minute may be asked; wait a little",
                    Duration.ofSeconds(wait.toSeconds()));
        }
    }

    private synchronized Bucket bucketOf(String address) {
        return buckets.computeIfAbsent(
                address,
                unseen -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /** Our clock as the library reads it. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
