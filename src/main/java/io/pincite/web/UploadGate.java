package io.pincite.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.Semaphore;

/** Bounds how many files come in, at the same time and in a second. Safe to share between threads. */
@Singleton
final class UploadGate {

    private final Semaphore seats;
    private final int perSecond;
    private final Clock clock;
    private long second;
    private int entered;

    @Inject
    UploadGate(WebConfig config, Clock clock) {
        this(config.uploadsAtOnce(), config.uploadsPerSecond(), clock);
    }

    UploadGate(int atOnce, int perSecond, Clock clock) {
        this.seats = new Semaphore(atOnce);
        this.perSecond = perSecond;
        this.clock = clock;
    }

    /** Lets one upload in, or refuses it at once. Whoever enters must leave. */
    void enter() {
        if (!seats.tryAcquire()) {
            throw full();
        }
        if (!isWithinRate()) {
            seats.release();
            throw full();
        }
    }

    /** Makes room for the next. */
    void leave() {
        seats.release();
    }

    private synchronized boolean isWithinRate() {
        long now = clock.instant().getEpochSecond();
        if (now != second) {
            second = now;
            entered = 0;
        }
        entered++;
        return entered <= perSecond;
    }

    private static Refusal full() {
        return new Refusal(ProblemCode.TOO_MANY_REQUESTS, "Other files are being taken in; send this one in a second");
    }
}
