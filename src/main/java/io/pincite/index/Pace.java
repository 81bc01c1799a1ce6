package io.pincite.index;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells from how long the last pieces of work took how long the rest will take. For one thread. */
final class Pace {

    private static final double WEIGHT_OF_NEWEST = 0.1;
    private static final double NANOS_A_MINUTE = 60e9;

    private double nanosEach;
    private long lastDone;

    /** Work begins or goes on after a rest. */
    void begin() {
        lastDone = System.nanoTime();
    }

    /** One piece is done. */
    void done() {
        long now = System.nanoTime();
        double took = now - lastDone;
        nanosEach = nanosEach == 0 ? took : nanosEach + WEIGHT_OF_NEWEST * (took - nanosEach);
        lastDone = now;
    }

    /** How many pieces a minute at the pace of late; empty before the first is done. */
    OptionalInt perMinute() {
        return nanosEach == 0 ? OptionalInt.empty() : OptionalInt.of((int) (NANOS_A_MINUTE / nanosEach));
    }

    /** How long {@code pieces} more will take; empty before the first is done. */
    Optional<Duration> remaining(int pieces) {
        if (pieces == 0) {
            return Optional.of(Duration.ZERO);
        }
        return nanosEach == 0 ? Optional.empty() : Optional.of(Duration.ofNanos((long) (nanosEach * pieces)));
    }
}
