package io.pincite.retrieval;

import io.pincite.intake.Document;
import io.pincite.passage.Passage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A passage in its place among the evidence.
 *
 * @param passage the passage
 * @param why the named parts that add up to the score, in the order in which they were added
 * @param copies other documents that say the same, folded into this one
 * @param around the passage with its neighbors, in text order
 */
public record Ranked(Passage passage, Map<String, Double> why, List<Document> copies, List<Passage> around) {

    /** Copies what it is given. */
    public Ranked {
        why = Collections.unmodifiableMap(new LinkedHashMap<>(why));
        copies = List.copyOf(copies);
        around = List.copyOf(around);
        if (!around.contains(passage)) {
            throw new IllegalArgumentException("Passage " + passage.id() + " is not among those around it");
        }
    }

    /** A passage without neighbors. */
    public Ranked(Passage passage, Map<String, Double> why, List<Document> copies) {
        this(passage, why, copies, List.of(passage));
    }

    /** The sum of {@link #why()}; higher is better. */
    public double score() {
        return why.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
