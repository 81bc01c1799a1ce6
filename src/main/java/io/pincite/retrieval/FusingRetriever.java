package io.pincite.retrieval;

import io.pincite.index.Hit;
import io.pincite.index.Library;
import io.pincite.index.Snapshot;
import io.pincite.intake.Document;
import io.pincite.passage.Passage;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Searches by word and by meaning and adds up what both say: a weighted sum of scores normalized to 0..1, which was never
 * worse than fusing by rank in the measurements that this design began with.
 */
@Singleton
final class FusingRetriever implements Retriever {

    /** How many each way of searching brings. */
    private static final int CANDIDATES = 100;

    /** What meaning weighs against words; .3 to .5 measured best, the lower end where names decide. */
    private static final double MEANING = 0.4;

    private final Library library;

    FusingRetriever(Library library) {
        this.library = library;
    }

    @Override
    public Evidence evidenceFor(Question question, int limit) {
        Snapshot whole = library.snapshot();
        Snapshot snapshot = question.filter().equals(Filter.NONE) ? whole : whole.within(question.filter());
        Inquiry inquiry = QuestionReader.read(question, snapshot);
        List<String> terms =
                inquiry.words().stream().flatMap(word -> word.terms().stream()).toList();
        List<Hit> words = snapshot.byWords(terms, question.filter(), CANDIDATES);
        List<Hit> meaning = snapshot.byMeaning(question.text(), question.filter(), CANDIDATES);

        Map<String, Passage> passages = new LinkedHashMap<>();
        words.forEach(hit -> passages.put(hit.passage().id(), hit.passage()));
        meaning.forEach(hit -> passages.put(hit.passage().id(), hit.passage()));
        Map<String, Double> byWords = normalized(words);
        Map<String, Double> byMeaning = normalized(meaning);
        List<Ranked> ranked = new ArrayList<>();
        passages.forEach((id, passage) -> {
            Map<String, Double> why = new LinkedHashMap<>();
            why.put("words", (1 - MEANING) * byWords.getOrDefault(id, 0.0));
            why.put("meaning", MEANING * byMeaning.getOrDefault(id, 0.0));
            ranked.add(new Ranked(passage, why, List.of()));
        });
        ranked.sort(Comparator.comparingDouble(Ranked::score)
                .reversed()
                .thenComparing(r -> r.passage().id()));
        double nearest = meaning.isEmpty() ? 0 : meaning.get(0).score();
        List<Ranked> best = ranked.stream()
                .limit(limit)
                .map(passage -> withCopies(passage, snapshot))
                .toList();
        return new Evidence(inquiry, best, nearest);
    }

    private static Ranked withCopies(Ranked ranked, Snapshot snapshot) {
        List<Document> copies = snapshot.holding(ranked.passage().source().id()).stream()
                .flatMap(holding -> holding.copies().stream())
                .flatMap(file -> snapshot.holding(Document.idOf(file)).stream())
                .flatMap(copy -> copy.document().stream())
                .toList();
        return copies.isEmpty() ? ranked : new Ranked(ranked.passage(), ranked.why(), copies);
    }

    /** Scores brought to 0..1, the worst of a full list being 0. */
    private static Map<String, Double> normalized(List<Hit> hits) {
        Map<String, Double> scores = new HashMap<>();
        if (hits.isEmpty()) {
            return scores;
        }
        double best = hits.get(0).score();
        double worst = hits.size() < CANDIDATES
                ? Math.min(0, hits.get(hits.size() - 1).score())
                : hits.get(hits.size() - 1).score();
        double range = Math.max(best - worst, 1e-9);
        hits.forEach(hit -> scores.put(hit.passage().id(), (hit.score() - worst) / range));
        return scores;
    }
}
