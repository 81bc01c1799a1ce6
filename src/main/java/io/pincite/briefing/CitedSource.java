package io.pincite.briefing;

import io.pincite.citation.Citation;
import io.pincite.citation.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document that a page cites.
 *
 * @param document the document, as it was when it was cited
 * @param copies other files that say nearly the same, folded into this one
 * @param footnotes the numbers of its citations, ascending
 */
public record CitedSource(Source document, List<Source> copies, List<Integer> footnotes) {

    /** Copies the lists. */
    public CitedSource {
        copies = List.copyOf(copies);
        footnotes = List.copyOf(footnotes);
    }

    /** The documents of {@code citations}, in their order; the first citation has footnote 1. */
    static List<CitedSource> of(List<Citation> citations) {
        Map<String, List<Integer>> footnotes = new LinkedHashMap<>();
        for (int i = 0; i < citations.size(); i++) {
            footnotes
                    .computeIfAbsent(citations.get(i).document().file(), file -> new ArrayList<>())
                    .add(i + 1);
        }
        return footnotes.values().stream()
                .map(numbers -> new CitedSource(
                        citations.get(numbers.get(0) - 1).document(),
                        numbers.stream()
                                .flatMap(number -> citations.get(number - 1).copies().stream())
                                .distinct()
                                .toList(),
                        numbers))
                .toList();
    }

    /** Who says it: the outlet, else the title. */
    public String name() {
        return document.outlet().orElse(document.title());
    }
}
