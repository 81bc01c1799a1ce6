package io.pincite.briefing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much a briefing tells. What it leaves out it counts. */
public enum Length {
    SHORT(10, 4, 4, 4),
    STANDARD(40, 8, 10, 10),
    LONG(120, 16, 24, 24);

    private final int events;
    private final int facts;
    private final int speeches;
    private final int figures;

    Length(int events, int facts, int speeches, int figures) {
        this.events = events;
        this.facts = facts;
        this.speeches = speeches;
        this.figures = figures;
    }

    /** The length with this label; empty where there is none. */
    public static Optional<Length> labelled(String label) {
        return Stream.of(values())
                .filter(length -> length.label().equals(label))
                .findFirst();
    }

    /** The name as every door spells it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    int events() {
        return events;
    }

    int facts() {
        return facts;
    }

    int speeches() {
        return speeches;
    }

    int figures() {
        return figures;
    }
}
