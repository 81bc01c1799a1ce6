package io.pincite.retrieval;

import io.pincite.index.Snapshot;
import io.pincite.intake.Block;
import io.pincite.intake.Document;
import io.pincite.passage.Passage;
import io.pincite.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the passages around a passage that a reader can read on to without a break. For one question. */
final class Neighbors {

    /**
     * How far to read on at either end, in chars; whole passages, so it may be a passage more. At 0, 300, 600
     * and 1,200 the first four excerpts hold the answer to .938, .964, .966 and .964 of the questions to long articles.
     */
    private static final int FAR_ENOUGH = 600;

    private final Snapshot snapshot;
    private final Map<String, List<Passage>> passages = new HashMap<>();

    Neighbors(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** {@code passage} and those around it, in text order, on one page and with nothing unquotable in between. */
    List<Passage> around(Passage passage) {
        Document document = passage.source();
        List<Passage> all = passages.computeIfAbsent(document.id(), id -> snapshot.passagesOf(document));
        if (passage.number() >= all.size()) {
            return List.of(passage);
        }
        int first = passage.number();
        while (first > 0
                && passage.span().start() - all.get(first).span().start() < FAR_ENOUGH
                && readsOn(all.get(first - 1), all.get(first))) {
            first--;
        }
        int last = passage.number();
        while (last + 1 < all.size()
                && all.get(last).span().end() - passage.span().end() < FAR_ENOUGH
                && readsOn(all.get(last), all.get(last + 1))) {
            last++;
        }
        return all.subList(first, last + 1);
    }

    private static boolean readsOn(Passage one, Passage next) {
        int gap = one.span().end();
        int goesOn = next.span().start();
        if (gap >= goesOn) {
            return true;
        }
        Span between = new Span(gap, goesOn);
        return one.page().equals(next.page())
                && one.source().blocks().stream()
                        .filter(block -> !block.kind().quotable())
                        .map(Block::span)
                        .noneMatch(between::overlaps);
    }
}
