package io.pincite.web;

import io.pincite.index.Library;
import io.pincite.index.Progress;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Lets questions in once the library is open, and keeps their number bounded: some are answered, some wait a little, the
 * rest are refused at once.
 * Safe to share between threads.
 */
@Singleton
public final class Turnstile {

    private final Library library;
    private final Semaphore seats;
    private final Semaphore queue;
    private final Duration wait;

    Turnstile(Library library, WebConfig config) {
        this.library = library;
        this.seats = new Semaphore(config.questionsAtOnce(), true);
        this.queue = new Semaphore(config.questionsAtOnce() + config.questionsWaiting());
        this.wait = config.questionWait();
    }

    /** What {@code work} gives, once it is its turn. */
    public <T> T pass(Supplier<T> work) {
        Seat seat = enter();
        try {
            return work.get();
        } finally {
            seat.leave();
        }
    }

    /** Waits for a turn. Whoever enters must leave. */
    public Seat enter() {
        if (library.progress().phase() == Progress.Phase.STARTING) {
            throw new Refusal(
                    ProblemCode.LIBRARY_STARTING, "What was read before is being opened; ask again in a second");
        }
        if (!queue.tryAcquire()) {
            throw full();
        }
        if (!tookSeat()) {
            queue.release();
            throw full();
        }
        return new Seat();
    }

    /** The right to be answered now. */
    public final class Seat {

        private final AtomicBoolean left = new AtomicBoolean();

        private Seat() {}

        /** Makes room for the next; leaving twice is harmless. */
        public void leave() {
            if (left.compareAndSet(false, true)) {
                seats.release();
                queue.release();
            }
        }
    }

    private boolean tookSeat() {
        try {
            return seats.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Refusal full() {
        return new Refusal(ProblemCode.TOO_MANY_REQUESTS, "Others are being answered; ask again in a second");
    }
}
