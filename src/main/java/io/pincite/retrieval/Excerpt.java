package io.pincite.retrieval;

import io.pincite.passage.Passage;
import io.pincite.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader is shown of a passage that was found: the passage with its neighbors, so that it can be understood.
 *
 * @param found the passage in its place among the evidence
 * @param span where the excerpt stands, in the document's text; covers the passage
 */
public record Excerpt(Ranked found, Span span) {

    /** Rejects an excerpt without its passage. */
    public Excerpt {
        if (!span.covers(found.passage().span())) {
            throw new IllegalArgumentException(
                    "Excerpt " + span + " misses its passage " + found.passage().span());
        }
    }

    /** Its words, sliced from the document. */
    public String text() {
        return span.in(found.passage().source().text());
    }

    /**
     * The first {@code limit} excerpts of {@code passages}, in their order. None overlaps another: a passage that an
     * excerpt before shows is not shown again, and a neighbor goes to the better of its two passages.
     */
    static List<Excerpt> of(List<Ranked> passages, int limit) {
        List<Excerpt> excerpts = new ArrayList<>();
        for (Ranked ranked : passages) {
            if (excerpts.size() == limit) {
                break;
            }
            if (isNew(ranked.passage(), excerpts)) {
                excerpts.add(new Excerpt(ranked, widened(ranked, excerpts)));
            }
        }
        return List.copyOf(excerpts);
    }

    /** From the passage outwards, as far as no excerpt before shows it. */
    private static Span widened(Ranked ranked, List<Excerpt> before) {
        List<Passage> around = ranked.around();
        int place = around.indexOf(ranked.passage());
        Span span = ranked.passage().span();
        for (int i = place - 1; i >= 0 && isNew(around.get(i), before); i--) {
            span = span.join(around.get(i).span());
        }
        for (int i = place + 1; i < around.size() && isNew(around.get(i), before); i++) {
            span = span.join(around.get(i).span());
        }
        return span;
    }

    private static boolean isNew(Passage passage, List<Excerpt> before) {
        return before.stream().noneMatch(excerpt -> excerpt.shows(passage));
    }

    private boolean shows(Passage passage) {
        return found.passage().source().id().equals(passage.source().id()) && span.overlaps(passage.span());
    }
}
