package io.pincite.index;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets background work wait while questions are being answered. Safe to share between threads. */
final class QuestionGate {

    /** An answer asks the library several times in a row; between two of them the gate stays shut this long. */
    private static final long LINGER = TimeUnit.MILLISECONDS.toNanos(30);
    /** Longest wait, so that work goes on under a load of questions that never ends. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final AtomicInteger active = new AtomicInteger();
    private volatile long lastLeft = System.nanoTime() - LINGER;

    /** Does {@code work} with the gate shut. */
    <T, E extends Exception> T shutDuring(Work<T, E> work) throws E {
        active.incrementAndGet();
        try {
            return work.result();
        } finally {
            leave();
        }
    }

    private void leave() {
        lastLeft = System.nanoTime();
        active.decrementAndGet();
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns when nobody asks, or when patience ends. */
    void awaitQuiet() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        lock.lock();
        try {
            long wait = timeToQuiet();
            while (wait > 0 && System.nanoTime() < end) {
                changed.await(Math.min(wait, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                wait = timeToQuiet();
            }
        } finally {
            lock.unlock();
        }
    }

    private long timeToQuiet() {
        return active.get() > 0 ? PATIENCE : LINGER - (System.nanoTime() - lastLeft);
    }

    /** Something that a question needs. */
    interface Work<T, E extends Exception> {
        T result() throws E;
    }
}
