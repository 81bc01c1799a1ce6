package io.pincite.briefing;

import io.pincite.citation.Citation;
import io.pincite.passage.Passage;
import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Inquiry;
import io.pincite.retrieval.Sought;
import io.pincite.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides whether the library has anything on a topic, or only words in common with it. */
final class Coverage {

    /** How many of the best passages are looked at. */
    private static final int PASSAGES = 12;

    /** A passage with its title holds this share of the topic's words, weighed by what each tells, */
    private static final double WORDS = 0.5;

    /** and comes this near to it in meaning; */
    private static final double MEANING = 0.3;

    /** or it holds nearly all of them, */
    private static final double NEARLY_ALL = 0.85;

    /** or it comes this near, whatever its words. */
    private static final double MEANS_IT = 0.6;

    private static final int MOST_CLOSEST = 3;

    private Coverage() {}

    /** Whether any passage is about the topic: names all that it names, and enough of the rest. */
    static boolean suffices(Evidence evidence) {
        Inquiry inquiry = evidence.inquiry();
        boolean named =
                evidence.passages().stream().limit(PASSAGES).anyMatch(ranked -> namesAll(inquiry, ranked.passage()));
        double words = evidence.passages().stream()
                .limit(PASSAGES)
                .mapToDouble(ranked -> share(inquiry, ranked.passage()))
                .max()
                .orElse(0);
        boolean near = evidence.nearest() >= MEANING;
        return !evidence.passages().isEmpty()
                && named
                && (words >= NEARLY_ALL || (words >= WORDS && near) || evidence.nearest() >= MEANS_IT);
    }

    /** What came nearest, for the reader to judge. */
    static List<Citation> closest(Evidence evidence) {
        return evidence.passages().stream()
                .limit(MOST_CLOSEST)
                .map(ranked -> new Citation(
                        ranked.passage().source(),
                        ranked.passage().sentences().stream()
                                .findFirst()
                                .orElse(ranked.passage().span()),
                        Optional.empty(),
                        ranked.copies()))
                .toList();
    }

    private static boolean namesAll(Inquiry inquiry, Passage passage) {
        Set<String> held = termsOf(passage);
        return inquiry.words().stream()
                .filter(Sought::name)
                .allMatch(name -> name.terms().stream().anyMatch(held::contains));
    }

    private static double share(Inquiry inquiry, Passage passage) {
        Set<String> held = termsOf(passage);
        double met = inquiry.words().stream()
                .filter(word -> word.terms().stream().anyMatch(held::contains))
                .mapToDouble(Sought::weight)
                .sum();
        return inquiry.weight() == 0 ? 0 : met / inquiry.weight();
    }

    private static Set<String> termsOf(Passage passage) {
        Set<String> terms =
                new HashSet<>(Words.termsIn(passage.text(), passage.source().language()));
        terms.addAll(Words.termsIn(passage.source().title(), passage.source().language()));
        return terms;
    }
}
