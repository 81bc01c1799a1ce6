package io.pincite.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was asked for lately, up to a number; what nobody asked for longest gives way. Safe to share between threads. */
public final class Recent<K, V> {

    private final Map<K, V> values;

    /**
     * Nothing yet.
     *
     * @param most how many at most
     */
    public Recent(int most) {
        this.values = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The value of {@code key}, which counts as asked for. */
    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Takes the place of what was kept for {@code key}. */
    public synchronized void keep(K key, V value) {
        values.put(key, value);
    }

    /** Forgets everything. */
    public synchronized void clear() {
        values.clear();
    }
}
