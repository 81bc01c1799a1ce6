package io.pincite.index;

import io.pincite.intake.FoundFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Files that wait to be read, and those being read. A file is never read twice at the same time. */
final class ReadingQueue {

    /** Read and not yet handed over; a document can be large, so few may wait. */
    private static final int MOST_AT_ONCE = 4;

    private final Deque<Order> waiting = new ArrayDeque<>();
    private final Map<String, FoundFile> pending = new HashMap<>();
    private Optional<String> current = Optional.empty();
    private int taken;

    /**
     * A file to be read.
     *
     * @param found the file
     * @param known what is known of it
     */
    record Order(FoundFile found, Entry known) {}

    /** Queues {@code found} unless it is waiting or being read already. */
    synchronized void add(FoundFile found, Entry known) {
        if (pending.putIfAbsent(found.file(), found) == null) {
            waiting.add(new Order(found, known));
            notifyAll();
        }
    }

    /** The next file to read; waits until there is one. */
    synchronized Order take() throws InterruptedException {
        while (waiting.isEmpty() || taken >= MOST_AT_ONCE) {
            wait();
        }
        taken++;
        Order order = waiting.remove();
        current = Optional.of(order.found().file());
        return order;
    }

    /** What came of reading {@code found} is handed over. */
    synchronized void done(FoundFile found) {
        pending.remove(found.file());
        taken--;
        if (pending.isEmpty()) {
            current = Optional.empty();
        }
        notifyAll();
    }

    /** How many files are waiting or being read. */
    synchronized int size() {
        return pending.size();
    }

    /** The file taken last, while there is work. */
    synchronized Optional<String> current() {
        return current;
    }
}
