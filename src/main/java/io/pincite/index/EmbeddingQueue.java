package io.pincite.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Passages that wait for their vector, first come first served; those that say the same wait for one vector. */
final class EmbeddingQueue {

    private final Map<Key, List<Place>> waiting = new HashMap<>();
    private final Deque<Place> next = new ArrayDeque<>();

    /**
     * A passage that waits.
     *
     * @param filed its document
     * @param number its number there
     */
    record Place(Filed filed, int number) {

        Key key() {
            return filed.keys().get(number);
        }
    }

    synchronized void add(Place place) {
        List<Place> alike = waiting.computeIfAbsent(place.key(), key -> new ArrayList<>(1));
        if (alike.isEmpty()) {
            next.add(place);
            notifyAll();
        }
        alike.add(place);
    }

    /** The next passage to embed; waits until there is one. */
    synchronized Place take() throws InterruptedException {
        while (next.isEmpty()) {
            wait();
        }
        return next.remove();
    }

    /** Every passage that waited for this vector; they wait no longer. */
    synchronized List<Place> done(Key key) {
        List<Place> places = waiting.remove(key);
        return places == null ? List.of() : places;
    }

    /** How many different texts wait. */
    synchronized int size() {
        return waiting.size();
    }
}
