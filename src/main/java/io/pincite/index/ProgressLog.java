package io.pincite.index;

import io.pincite.intake.State;
import io.quarkus.logging.Log;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Tells the operator how far it is: one line whenever nothing is left to do, and one now and then until there is not. */
final class ProgressLog {

    private static final long TELL_AFTER_NANOS = TimeUnit.SECONDS.toNanos(10);

    private boolean toldReady;
    private long lastTold = System.nanoTime();

    void tell(Progress progress) {
        boolean ready = progress.phase() == Progress.Phase.READY;
        if (ready && !toldReady) {
            Log.infof(
                    "ready documents=%d passages=%d embedded=%d",
                    progress.files().get(State.INDEXED), progress.passages(), progress.embedded());
        } else if (!ready && System.nanoTime() - lastTold >= TELL_AFTER_NANOS) {
            lastTold = System.nanoTime();
            tellOnTheWay(progress);
        }
        toldReady = ready;
    }

    private static void tellOnTheWay(Progress progress) {
        Log.infof(
                "%s indexed=%d pending=%d embedded=%d/%d file=%s filesPerMinute=%s remaining=%s",
                progress.phase().name().toLowerCase(Locale.ROOT),
                progress.files().get(State.INDEXED),
                progress.files().get(State.PENDING),
                progress.embedded(),
                progress.passages(),
                progress.reading().orElse("-"),
                progress.filesPerMinute().isPresent()
                        ? Integer.toString(progress.filesPerMinute().getAsInt())
                        : "-",
                progress.remaining().map(left -> left.toSeconds() + "s").orElse("-"));
    }
}
