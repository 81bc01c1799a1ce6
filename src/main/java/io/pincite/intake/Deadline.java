package io.pincite.intake;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends a process that takes too long over one file. A process that a busy machine hardly let work gets its time once more,
 * so that a good file does not fail because others were in the way.
 */
final class Deadline {

    private final ProcessHandle process;
    private final Duration time;
    private final ScheduledExecutorService clock;
    private final Runnable end;
    private final Duration workedBefore;
    private ScheduledFuture<?> next;
    private boolean met;

    /**
     * Begins to count.
     *
     * @param end what happens where the file takes too long
     */
    Deadline(ProcessHandle process, Duration time, ScheduledExecutorService clock, Runnable end) {
        this.process = process;
        this.time = time;
        this.clock = clock;
        this.end = end;
        this.workedBefore = worked(process).orElse(Duration.ZERO);
        this.next = clock.schedule(this::first, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The file is read, or its process has died of it. */
    synchronized void isMet() {
        met = true;
        next.cancel(false);
    }

    private synchronized void first() {
        if (!met && wasKeptFromWorking()) {
            next = clock.schedule(this::last, time.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            last();
        }
    }

    private synchronized void last() {
        if (!met) {
            end.run();
        }
    }

    /** Whether it got less than half of the processor in its time. */
    private boolean wasKeptFromWorking() {
        return worked(process)
                .map(now -> now.minus(workedBefore).multipliedBy(2).compareTo(time) < 0)
                .orElse(false);
    }

    private static Optional<Duration> worked(ProcessHandle process) {
        return process.info().totalCpuDuration();
    }
}
