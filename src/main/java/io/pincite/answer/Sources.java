package io.pincite.answer;

import io.pincite.citation.Citation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts who stands behind something. */
final class Sources {

    private Sources() {}

    /** How many documents are cited, near-copies counted once. */
    static int independent(List<Citation> citations) {
        Set<String> counted = new HashSet<>();
        int sources = 0;
        for (Citation citation : citations) {
            if (counted.add(citation.document().id())) {
                sources++;
            }
            citation.copies().forEach(copy -> counted.add(copy.id()));
        }
        return sources;
    }
}
