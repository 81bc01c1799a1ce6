package io.pincite.quality;

import io.pincite.answer.Answer;
import io.pincite.citation.Citation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scores one answer against what is known. */
final class AnswerScore {

    private final Function<String, Optional<String>> textOf;
    private final Tally tally;

    /**
     * Scores into {@code tally}.
     *
     * @param textOf the stored text of the document with that id, which quotes are compared with
     */
    AnswerScore(Function<String, Optional<String>> textOf, Tally tally) {
        this.textOf = textOf;
        this.tally = tally;
    }

    void score(Golden golden, Answer answer) {
        Optional<Answer.Cited> cited = answer.fold(Optional::of, notFound -> Optional.empty());
        cited.ifPresentOrElse(given -> cited(golden, given), () -> refused(golden));
    }

    private void refused(Golden golden) {
        if (!golden.answerable()) {
            tally.add(Measure.REFUSAL_RIGHT, true);
            return;
        }
        tally.add(Measure.REFUSAL_WRONG, true, false, golden.id(), golden.question() + " -> refused");
        accuracy(golden, "", "");
        recall(golden, List.of());
    }

    private void cited(Golden golden, Answer.Cited answer) {
        List<Citation> citations = answer.citations();
        citations.forEach(citation -> exact(golden, citation));
        if (!golden.answerable()) {
            String why = golden.question() + " -> " + answer.text();
            tally.add(Measure.REFUSAL_RIGHT, false, true, golden.id(), why);
            return;
        }
        tally.add(Measure.REFUSAL_WRONG, false);
        String quotes = citations.stream().map(Citation::quote).collect(Collectors.joining(" "));
        accuracy(golden, answer.text(), quotes);
        sources(golden, citations);
        recall(golden, citations);
    }

    /** The quote must be what is stored now under the document's id, not only what the citation believes to hold. */
    private void exact(Golden golden, Citation citation) {
        String quote = citation.quote();
        boolean exact = !quote.isBlank()
                && textOf.apply(citation.document().id())
                        .filter(text -> citation.span().end() <= text.length())
                        .map(citation.span()::in)
                        .filter(quote::equals)
                        .isPresent();
        String why = citation.document().file() + " " + citation.span() + " does not read: " + quote;
        tally.add(Measure.CITATION_EXACT, exact, true, golden.id(), why);
    }

    private void accuracy(Golden golden, String shown, String quotes) {
        if (golden.answers().isEmpty()) {
            return;
        }
        String seen = shown + " " + quotes;
        boolean right = holds(golden, answer -> Loosely.holds(seen, answer));
        String why = golden.question() + " -> " + shown + " | wanted " + golden.answers();
        tally.add(Measure.ANSWER_ACCURACY, right, true, golden.id(), why);
        tally.add(Measure.ANSWER_SHOWN, holds(golden, answer -> Loosely.holds(shown, answer)));
        if (!golden.wrong().isEmpty()) {
            boolean wrong = golden.wrong().stream().anyMatch(word -> Loosely.holds(shown, word));
            tally.add(Measure.ANSWER_WRONG, wrong, false, golden.id(), why);
        }
    }

    private static boolean holds(Golden golden, Predicate<String> found) {
        Stream<String> answers = golden.answers().stream();
        return golden.conflict() ? answers.allMatch(found) : answers.anyMatch(found);
    }

    private void sources(Golden golden, List<Citation> citations) {
        if (golden.files().isEmpty()) {
            return;
        }
        citations.forEach(citation -> tally.add(Measure.CITATION_PRECISION, fromEvidence(golden, citation)));
        String first = citations.get(0).document().file();
        String why = golden.question() + " -> " + first + " | wanted " + golden.files();
        tally.add(Measure.CITATION_FIRST, fromEvidence(golden, citations.get(0)), true, golden.id(), why);
        tally.add(Measure.CITATIONS_PER_ANSWER, citations.size());
    }

    private static boolean fromEvidence(Golden golden, Citation citation) {
        return golden.files().contains(Golden.nameOf(citation.document().file()));
    }

    private void recall(Golden golden, List<Citation> citations) {
        for (Golden.Place place : golden.evidence()) {
            place.quote()
                    .ifPresent(quote -> tally.add(
                            Measure.EVIDENCE_RECALL,
                            citations.stream().anyMatch(citation -> meets(citation, place.name(), quote))));
        }
    }

    private static boolean meets(Citation citation, String file, String quote) {
        return Golden.nameOf(citation.document().file()).equals(file) && Loosely.overlap(quote, citation.quote());
    }
}
