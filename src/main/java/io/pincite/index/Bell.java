package io.pincite.index;

import io.quarkus.logging.Log;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells listeners how far reading has come, a few times a second at most, on a thread of its own. */
final class Bell implements AutoCloseable {

    private static final long MILLIS_BETWEEN = 250;

    private final List<Consumer<Progress>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable Progress> untold = new AtomicReference<>();
    private final Thread clapper = Threads.named("pincite-progress", this::tellUntilClosed);

    Bell() {
        clapper.start();
    }

    /** Has this told soon, unless something newer comes first. */
    void ring(Progress progress) {
        untold.set(progress);
    }

    Library.Subscription subscribe(Consumer<Progress> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tellUntilClosed() {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN);
                tell();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        Progress progress = untold.getAndSet(null);
        if (progress != null) {
            listeners.forEach(listener -> tell(listener, progress));
        }
    }

    /** One listener that fails must not keep the others from hearing. */
    private static void tell(Consumer<Progress> listener, Progress progress) {
        try {
            listener.accept(progress);
        } catch (RuntimeException e) {
            Log.warnf(e, "progress listener failed");
        }
    }

    @Override
    public void close() {
        clapper.interrupt();
    }
}
