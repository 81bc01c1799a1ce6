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
 */
public record Ranked(Passage passage, Map<String, Double> why, List<Document> copies) {

    /** Copies what it is given. */
    public Ranked {
        why = Collections.unmodifiableMap(new LinkedHashMap<>(why));
        copies = List.copyOf(copies);
    }

    /** The sum of {@link #why()}; higher is better. */
    public double score() {
        return why.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
