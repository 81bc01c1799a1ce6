package io.pincite.answer;

import io.pincite.citation.Citation;
import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Ranked;
import java.util.ArrayList;
import java.util.List;

/** Chooses the passages that a model gets to see: no more than it needs, since they leave the machine. */
final class Shown {

    private static final int MOST = 8;

    /** A document that repeats itself fills no more than this much of what is shown. */
    private static final int MOST_OF_ONE_DOCUMENT = 4;

    private static final int MOST_CHARACTERS = 12_000;

    private Shown() {}

    /** What the extract cites, then the best of the rest. */
    static List<Ranked> of(Evidence evidence, Answer.Cited extract) {
        List<Ranked> shown = new ArrayList<>();
        evidence.passages().stream()
                .filter(ranked -> extract.citations().stream().anyMatch(citation -> holds(ranked, citation)))
                .forEach(ranked -> add(ranked, shown));
        evidence.passages().stream()
                .filter(ranked -> !shown.contains(ranked))
                .filter(ranked -> fromOne(ranked, shown) < MOST_OF_ONE_DOCUMENT)
                .limit(MOST)
                .forEach(ranked -> add(ranked, shown));
        return List.copyOf(shown);
    }

    private static boolean holds(Ranked ranked, Citation citation) {
        return ranked.passage().source().id().equals(citation.document().id())
                && ranked.passage().span().covers(citation.span());
    }

    private static long fromOne(Ranked ranked, List<Ranked> shown) {
        return shown.stream()
                .filter(other -> other.passage()
                        .source()
                        .id()
                        .equals(ranked.passage().source().id()))
                .count();
    }

    private static void add(Ranked ranked, List<Ranked> shown) {
        int characters = shown.stream()
                .mapToInt(other -> other.passage().span().length())
                .sum();
        boolean fits = characters + ranked.passage().span().length() <= MOST_CHARACTERS;
        if (shown.isEmpty() || (shown.size() < MOST && fits)) {
            shown.add(ranked);
        }
    }
}
