package io.pincite.index;

import io.pincite.intake.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every file that the library knows. Immutable; a changed one shares all but a sliver with the one before, so that one
 * more file costs the same in a library of ten and of a hundred thousand.
 */
final class Catalog {

    static final Catalog EMPTY = new Catalog(new Entry[1024][0], new EnumMap<>(State.class), 0);

    private final Entry[][] drawers;
    private final Map<State, Integer> states;
    private final int passages;

    private Catalog(Entry[][] drawers, Map<State, Integer> states, int passages) {
        this.drawers = drawers;
        this.states = states;
        this.passages = passages;
    }

    /** The same with {@code entry} in place of what was known of its file. */
    Catalog with(Entry entry) {
        return changed(entry.id(), Optional.of(entry));
    }

    /** The same without the file whose document has this id. */
    Catalog without(String id) {
        return changed(id, Optional.empty());
    }

    private Catalog changed(String id, Optional<Entry> now) {
        Optional<Entry> before = find(id);
        int drawer = drawerOf(id);
        Entry[][] changed = drawers.clone();
        changed[drawer] = Stream.concat(
                        Stream.of(drawers[drawer]).filter(entry -> !entry.id().equals(id)), now.stream())
                .toArray(Entry[]::new);
        Map<State, Integer> counts = new EnumMap<>(State.class);
        counts.putAll(states);
        before.ifPresent(entry -> counts.merge(entry.visibleState(), -1, Integer::sum));
        now.ifPresent(entry -> counts.merge(entry.visibleState(), 1, Integer::sum));
        int difference =
                now.map(Entry::passages).orElse(0) - before.map(Entry::passages).orElse(0);
        return new Catalog(changed, counts, passages + difference);
    }

    Optional<Entry> find(String id) {
        for (Entry entry : drawers[drawerOf(id)]) {
            if (entry.id().equals(id)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** All entries, by file name. */
    List<Entry> byName() {
        List<Entry> all = new ArrayList<>();
        stream().forEach(all::add);
        all.sort(Comparator.comparing(Entry::file));
        return all;
    }

    /** All entries, in no particular order. */
    Stream<Entry> stream() {
        return Stream.of(drawers).flatMap(Stream::of);
    }

    /** How many files are in each state; every state is present. */
    Map<State, Integer> states() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, states.getOrDefault(state, 0));
        }
        return counts;
    }

    int passages() {
        return passages;
    }

    private int drawerOf(String id) {
        return Math.floorMod(id.hashCode(), drawers.length);
    }
}
