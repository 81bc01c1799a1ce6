package io.pincite.llm;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How long a call may still wait for the next sign of life. Not safe to share between threads. */
final class Stopwatch {

    private final LongSupplier nanos;
    private final long end;
    private final long idle;
    private long patience;

    private Stopwatch(LongSupplier nanos, Duration first, Duration idle, Duration total) {
        this.nanos = nanos;
        long now = nanos.getAsLong();
        this.end = now + total.toNanos();
        this.idle = idle.toNanos();
        this.patience = now + first.toNanos();
    }

    /** For a response that comes bit by bit, beginning now. */
    static Stopwatch forStream(Limits limits, LongSupplier nanos) {
        return new Stopwatch(nanos, limits.firstToken(), limits.idle(), limits.total());
    }

    /** For a response that comes at once, beginning now: it may be silent until the end. */
    static Stopwatch forWhole(Limits limits, LongSupplier nanos) {
        return new Stopwatch(nanos, limits.total(), limits.total(), limits.total());
    }

    /** Nanoseconds; 0 when there is no time left. */
    long left() {
        return Math.max(0, Math.min(end, patience) - nanos.getAsLong());
    }

    /** Something arrived that means something; single bytes do not count. */
    void sign() {
        patience = nanos.getAsLong() + idle;
    }
}
