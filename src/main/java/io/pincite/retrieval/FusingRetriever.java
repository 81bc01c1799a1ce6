package io.pincite.retrieval;

import io.pincite.index.Hit;
import io.pincite.index.Library;
import io.pincite.index.Snapshot;
import io.pincite.intake.Document;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;

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
        boolean limited = !question.filter().equals(Filter.NONE);
        Predicate<Document> from = limited ? question.filter() : Snapshot.ANY;
        Snapshot snapshot = limited ? whole.within(from) : whole;
        Inquiry inquiry = QuestionReader.read(question, snapshot);
        List<Hit> meaning = snapshot.byMeaning(question.text(), from, CANDIDATES);
        List<Ranked> fused = fused(inquiry, snapshot.byWords(termsOf(inquiry), from, CANDIDATES), meaning);
        List<Ranked> ranked = FairShare.of(AskedFor.prefer(fused, inquiry));
        Neighbors neighbors = new Neighbors(snapshot);
        List<Ranked> best = new NearCopies(snapshot)
                .folded(ranked, limit).stream()
                        .map(found -> new Ranked(
                                found.passage(), found.why(), found.copies(), neighbors.around(found.passage())))
                        .toList();
        return new Evidence(
                inquiry, best, meaning.isEmpty() ? 0 : meaning.get(0).score());
    }

    private static List<String> termsOf(Inquiry inquiry) {
        return inquiry.words().stream().flatMap(word -> word.terms().stream()).toList();
    }

    private static List<Ranked> fused(Inquiry inquiry, List<Hit> words, List<Hit> meaning) {
        double weight = inquiry.byMeaning() ? MEANING : 0;
        Fusion fusion = new Fusion();
        fusion.add("words", words, CANDIDATES, 1 - weight);
        if (weight > 0) {
            fusion.add("meaning", meaning, CANDIDATES, weight);
        }
        return fusion.ranked();
    }
}
