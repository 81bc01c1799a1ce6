package io.pincite.briefing;

import java.util.List;
import java.util.Locale;

/** The parts of a briefing, in the order in which they are written. */
public enum Section {
    SOURCES,
    TIMELINE,
    DIFFERENCES,
    SPEECHES,
    FIGURES,
    FACTS,
    SUMMARY,
    GAPS;

    /** Its place in this order, from 1. */
    public int number() {
        return List.of(values()).indexOf(this) + 1;
    }

    /** The name as every door spells it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
