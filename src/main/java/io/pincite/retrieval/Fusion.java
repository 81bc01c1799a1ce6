package io.pincite.retrieval;

import io.pincite.index.DocumentHit;
import io.pincite.index.Hit;
import io.pincite.passage.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
        List<Double> normal = normal(hits.stream().map(Hit::score).toList(), full);
        for (int i = 0; i < hits.size(); i++) {
            add(part, hits.get(i).passage(), weight * normal.get(i));
        }
    }

    /** Brings scores, best first, to 0..1. */
    private static List<Double> normal(List<Double> scores, int full) {
        if (scores.isEmpty()) {
            return List.of();
        }
        double best = scores.get(0);
        double last = scores.get(scores.size() - 1);
        double worst = scores.size() < full ? Math.min(0, last) : last;
        double range = Math.max(best - worst, 1e-9);
        return scores.stream().map(score -> (score - worst) / range).toList();
    }

    /**
     * Adds the scores of whole documents to the passages that were found of them, brought to 0..{@code weight}.
     *
     * @param hits best first
     * @param full how many hits make a full list
     */
    void addDocuments(String part, List<DocumentHit> hits, int full, double weight) {
        List<Double> normal = normal(hits.stream().map(DocumentHit::score).toList(), full);
        Map<String, Double> scores = new HashMap<>();
        for (int i = 0; i < hits.size(); i++) {
            scores.put(hits.get(i).documentId(), weight * normal.get(i));
        }
        addOfDocument(part, scores);
    }

    /** Adds to every passage {@code share} times the most that {@code of} says for any passage of its document. */
    void addBest(String part, String of, double share) {
        Map<String, Double> best = new HashMap<>();
        passages.forEach((id, passage) -> best.merge(
                passage.source().id(), share * why.getOrDefault(id, Map.of()).getOrDefault(of, 0.0), Math::max));
        addOfDocument(part, best);
    }

    private void addOfDocument(String part, Map<String, Double> scores) {
        for (Passage passage : List.copyOf(passages.values())) {
            Double score = scores.get(passage.source().id());
            if (score != null) {
                add(part, passage, score);
            }
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
