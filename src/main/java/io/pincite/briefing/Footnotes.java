package io.pincite.briefing;

import io.pincite.citation.Citation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers by which one page calls its citations, from 1, in the order in which a reader meets them. */
public final class Footnotes {

    private final List<Citation> citations;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Numbers {@code citations}, of which each stands there once. */
    public Footnotes(List<Citation> citations) {
        this.citations = List.copyOf(citations);
        for (int i = 0; i < citations.size(); i++) {
            numbers.put(keyOf(citations.get(i)), i + 1);
        }
    }

    /** Footnote 1 stands first. */
    public List<Citation> citations() {
        return citations;
    }

    /**
     * The numbers of {@code citations}, in their order.
     *
     * @throws IllegalArgumentException for one that the page does not hold
     */
    public List<Integer> of(List<Citation> citations) {
        return citations.stream().map(this::of).toList();
    }

    private int of(Citation citation) {
        Integer number = numbers.get(keyOf(citation));
        if (number == null) {
            throw new IllegalArgumentException("The page does not cite " + citation.span() + " of "
                    + citation.document().file());
        }
        return number;
    }

    private static String keyOf(Citation citation) {
        return citation.document().file() + " " + citation.span();
    }
}
