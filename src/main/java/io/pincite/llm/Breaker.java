package io.pincite.llm;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Leaves a model alone that failed several times in a row; after a while one call may try it. Safe to share between
 * threads.
 */
final class Breaker {

    /** So many failures in a row open it. */
    static final int FAILURES = 5;

    /** How long it stays open before one call may try. */
    static final Duration REST = Duration.ofSeconds(30);

    private final LongSupplier nanos;
    private int failures;
    private long restsUntil;
    private boolean trying;

    /**
     * A closed one.
     *
     * @param nanos a clock that only runs forward, in nanoseconds
     */
    Breaker(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Whether a call may be made now; who was let in says how it went. */
    synchronized boolean letsIn() {
        if (failures < FAILURES) {
            return true;
        }
        if (trying || nanos.getAsLong() < restsUntil) {
            return false;
        }
        trying = true;
        return true;
    }

    /** Whether calls are being refused. */
    synchronized boolean open() {
        return failures >= FAILURES && (trying || nanos.getAsLong() < restsUntil);
    }

    synchronized void succeeded() {
        failures = 0;
        trying = false;
    }

    synchronized void failed() {
        failures = Math.min(FAILURES, failures + 1);
        trying = false;
        restsUntil = nanos.getAsLong() + REST.toNanos();
    }

    /** The call ended without telling anything about the model. */
    synchronized void abandoned() {
        trying = false;
    }
}
