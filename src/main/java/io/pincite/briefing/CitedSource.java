package io.pincite.briefing;

import io.pincite.citation.Source;
import java.util.List;

/**
 * A document that a briefing cites.
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

    /** Who says it: the outlet, else the title. */
    public String name() {
        return document.outlet().orElse(document.title());
    }
}
