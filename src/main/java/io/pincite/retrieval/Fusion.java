package io.pincite.retrieval;

import io.pincite.index.Hit;
import io.pincite.passage.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up what speaks for each passage, each part under its name, so that every rank can be explained. */
final class Fusion {

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparing(ranked -> ranked.passage().id());

    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private final Map<String, Map<String, Double>> why = new LinkedHashMap<>();

    /**
     * Adds the scores of one way of searching, brought to 0..{@code weight}, the worst of a full list being 0.
     *
     * @param hits best first
     * @param full how many hits make a full list; in a shorter one, 0 stays 0
     */
    void add(String part, List<Hit> hits, int full, double weight) {
        if (hits.isEmpty()) {
            return;
        }
        double best = hits.get(0).score();
        double last = hits.get(hits.size() - 1).score();
        double worst = hits.size() < full ? Math.min(0, last) : last;
        double range = Math.max(best - worst, 1e-9);
        for (Hit hit : hits) {
            add(part, hit.passage(), weight * (hit.score() - worst) / range);
        }
    }

    private void add(String part, Passage passage, double score) {
        passages.putIfAbsent(passage.id(), passage);
        why.computeIfAbsent(passage.id(), id -> new LinkedHashMap<>()).merge(part, score, Double::sum);
    }

    /** Best first, ties by passage id. */
    List<Ranked> ranked() {
        List<Ranked> ranked = new ArrayList<>();
        passages.forEach((id, passage) -> ranked.add(new Ranked(passage, why.getOrDefault(id, Map.of()), List.of())));
        return inOrder(ranked);
    }

    /** The same, best first, ties by passage id. */
    static List<Ranked> inOrder(List<Ranked> ranked) {
        return ranked.stream().sorted(BEST_FIRST).toList();
    }

    /** The same passage with one more thing that speaks for it, or against it where {@code score} is negative. */
    static Ranked with(Ranked ranked, String part, double score) {
        Map<String, Double> more = new LinkedHashMap<>(ranked.why());
        more.merge(part, score, Double::sum);
        return new Ranked(ranked.passage(), more, ranked.copies(), ranked.around());
    }
}
