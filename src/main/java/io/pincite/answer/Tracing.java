package io.pincite.answer;

import io.pincite.passage.Passage;
import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Inquiry;
import io.pincite.retrieval.Ranked;
import io.pincite.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Writes down how the extractive writer chose, once it has chosen. */
final class Tracing {

    private static final int OPENING = 160;

    /**
     * What the writer decided.
     *
     * @param inquiry what was asked
     * @param groups the sentences behind each claim; empty for a no
     * @param conflicting whether the groups contradict each other
     * @param same whether two sentences say the same
     * @param nearTheBest what a further sentence must score, as a share of the best
     */
    record Choice(
            Inquiry inquiry,
            List<List<Candidate>> groups,
            boolean conflicting,
            BiPredicate<Candidate, Candidate> same,
            double nearTheBest) {}

    /**
     * How surely the best sentence answers, and how surely it must, both from 0 to 1.
     *
     * @param reached 0 where there is no sentence
     * @param enough what is set
     */
    record Sureness(double reached, double enough) {}

    private Tracing() {}

    static Trace of(Evidence evidence, List<Candidate> found, Sureness sureness, Choice choice) {
        List<Ranked> ranked = evidence.passages();
        return new Trace(
                IntStream.range(0, ranked.size())
                        .mapToObj(i -> passage(ranked.get(i), i < Candidates.PASSAGES))
                        .toList(),
                found.stream()
                        .map(candidate -> sentence(candidate, found.get(0), choice))
                        .toList(),
                sureness.reached(),
                sureness.enough());
    }

    private static Trace.Considered passage(Ranked ranked, boolean read) {
        String why = read
                ? "among the " + Candidates.PASSAGES + " best passages, read sentence by sentence"
                : "not among the " + Candidates.PASSAGES + " best passages";
        return considered(ranked.passage(), ranked.passage().span(), ranked.score(), ranked.why(), read, why);
    }

    private static Trace.Considered sentence(Candidate candidate, Candidate best, Choice choice) {
        Optional<Integer> claim = claimOf(candidate, choice.groups());
        return considered(
                candidate.passage(),
                candidate.span(),
                candidate.score(),
                candidate.signals().named(),
                claim.isPresent(),
                claim.map(number -> "in the answer, behind sentence " + number)
                        .orElseGet(() -> whyDropped(candidate, best, choice)));
    }

    private static Optional<Integer> claimOf(Candidate candidate, List<List<Candidate>> groups) {
        return IntStream.range(0, groups.size())
                .filter(i -> groups.get(i).contains(candidate))
                .mapToObj(i -> i + 1)
                .findFirst();
    }

    private static String whyDropped(Candidate candidate, Candidate best, Choice choice) {
        if (choice.groups().isEmpty()) {
            return "nothing was sure enough to answer";
        }
        if (choice.groups().stream().anyMatch(group -> choice.same().test(group.get(0), candidate))) {
            return "says the same as a sentence of the answer";
        }
        if (choice.conflicting()) {
            return "gives none of the values that the sources differ on";
        }
        if (candidate.score() < choice.nearTheBest() * best.score()) {
            return "scores below " + Math.round(100 * choice.nearTheBest()) + " % of the best";
        }
        return Timeliness.timely(choice.inquiry(), List.of(best, candidate)).size() == 1
                ? "is older than the newest, which was asked for"
                : "the answer was full";
    }

    private static Trace.Considered considered(
            Passage passage, Span span, double score, Map<String, Double> factors, boolean kept, String why) {
        String words = span.in(passage.source().text()).replaceAll("\\s+", " ");
        String opening = words.length() <= OPENING ? words : words.substring(0, OPENING) + "…";
        return new Trace.Considered(
                passage.source().file(), span, opening, score, new LinkedHashMap<>(factors), kept, why);
    }
}
