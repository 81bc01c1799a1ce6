package io.pincite.answer;

import io.pincite.citation.Citation;
import java.util.List;

/**
 * Sources that say different things about the same.
 *
 * @param about what they differ on
 * @param versions at least two, the best supported first
 */
public record Disagreement(String about, List<Version> versions) {

    /** Rejects a disagreement with oneself. */
    public Disagreement {
        versions = List.copyOf(versions);
        if (versions.size() < 2) {
            throw new IllegalArgumentException("A disagreement on " + about + " needs two versions");
        }
    }

    /**
     * One of the values, and who gives it.
     *
     * @param value as the first of its sources spells it
     * @param citations what carries it, never empty
     */
    public record Version(String value, List<Citation> citations) {

        /** Rejects a value that nobody gives. */
        public Version {
            citations = List.copyOf(citations);
            if (citations.isEmpty()) {
                throw new IllegalArgumentException("Nobody says " + value);
            }
        }

        /** How many documents stand behind it, near-copies counted once. */
        public int independentSources() {
            return Sources.independent(citations);
        }
    }
}
