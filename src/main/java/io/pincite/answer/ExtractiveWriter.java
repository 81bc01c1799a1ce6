package io.pincite.answer;

import io.pincite.citation.Citation;
import io.pincite.index.Meaning;
import io.pincite.retrieval.Evidence;
import io.pincite.text.Mention;
import io.pincite.text.Overlap;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Answers with the sentences of the documents themselves: the one that carries the answer, another where it adds
 * something, each once with everyone who says the same. Needs no language model.
 */
@Singleton
@Typed(ExtractiveWriter.class)
final class ExtractiveWriter implements AnswerWriter {

    /** An answer is read in one breath: no more sentences than this. */
    private static final int MOST_CLAIMS = 3;

    /** Unless each gives another of the values that were asked for: then it may be this many. */
    private static final int MOST_VALUES = 5;

    /** No more sources behind one sentence than this. */
    private static final int MOST_CITATIONS = 4;

    /** A further sentence must come this near to the best, as a share of its score. */
    private static final double NEAR_THE_BEST = 0.78;

    /** Two sentences that share this much of their words say the same. */
    private static final double SAME = 0.6;

    private static final Predicate<String> HAS_DIGIT = Pattern.compile("\\d").asPredicate();

    private static final int MOST_CLOSEST = 3;

    /** Of reports that say the same the one that was published first leads; the undated follow, by file. */
    private static final Comparator<Candidate> FIRST_TO_SAY = Comparator.comparing((Candidate candidate) ->
                    candidate.passage().source().published().orElse(LocalDate.MAX))
            .thenComparing(candidate -> candidate.passage().source().file());

    private final Candidates candidates;
    private final Confidence confidence;
    private final Disagreements disagreements;

    ExtractiveWriter(Meaning meaning, AnswerConfig config) {
        this.candidates = new Candidates(meaning);
        this.confidence = new Confidence(config.careful());
        this.disagreements = new Disagreements(meaning);
    }

    @Override
    public Answer write(Evidence evidence, AnswerListener listener) {
        List<Candidate> found = Timeliness.ordered(evidence.inquiry(), candidates.in(evidence));
        if (found.isEmpty() || !confidence.suffices(evidence, found.get(0))) {
            trace(evidence, found, List.of(), false, listener);
            return notFound(evidence, found);
        }
        List<Candidate> timely = Timeliness.timely(evidence.inquiry(), found);
        List<List<Candidate>> versions = disagreements.among(timely);
        boolean kindAsked = !evidence.inquiry().asked().kinds().isEmpty();
        List<List<Candidate>> chosen = versions.isEmpty() ? chosenFrom(timely, kindAsked) : versions;
        trace(evidence, found, chosen, !versions.isEmpty(), listener);
        Map<Candidate, Citation> citations = new LinkedHashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (List<Candidate> group : chosen) {
            List<Candidate> sayers = sayersOf(group);
            Claim claim = new Claim(
                    sayers.get(0).quoted().replaceAll("\\s+", " "),
                    sayers.stream()
                            .map(sayer -> citations.computeIfAbsent(sayer, ExtractiveWriter::citing))
                            .toList(),
                    Claim.Support.QUOTED);
            claims.add(claim);
            listener.claim(claim);
        }
        return new Answer.Cited(evidence.question(), claims, disagreementIn(evidence, versions, citations));
    }

    private void trace(
            Evidence evidence,
            List<Candidate> found,
            List<List<Candidate>> groups,
            boolean conflicting,
            AnswerListener listener) {
        listener.traced(Tracing.of(
                evidence,
                found,
                new Tracing.Sureness(found.isEmpty() ? 0 : confidence.of(evidence, found.get(0)), confidence.enough()),
                new Tracing.Choice(
                        evidence.inquiry(), groups, conflicting, ExtractiveWriter::saysTheSame, NEAR_THE_BEST)));
    }

    private static List<Disagreement> disagreementIn(
            Evidence evidence, List<List<Candidate>> versions, Map<Candidate, Citation> citations) {
        if (versions.isEmpty()) {
            return List.of();
        }
        return List.of(new Disagreement(
                evidence.question().text(),
                versions.stream()
                        .map(sayers -> new Disagreement.Version(
                                ShortAnswer.in(sayers.get(0))
                                        .orElseThrow()
                                        .span()
                                        .in(sayers.get(0).passage().source().text()),
                                sayers.stream().map(citations::get).toList()))
                        .toList()));
    }

    /** People who talk repeat themselves: there the one who says it best leads, and reports of what was said first do elsewhere. */
    private static List<Candidate> sayersOf(List<Candidate> group) {
        return group.get(0).isTalk()
                ? group
                : group.stream().sorted(FIRST_TO_SAY).toList();
    }

    /** Groups of sentences that say the same, the group of the best sentence first. */
    private static List<List<Candidate>> chosenFrom(List<Candidate> found, boolean kindAsked) {
        List<List<Candidate>> groups = new ArrayList<>();
        Candidate lead = found.get(0);
        groups.add(new ArrayList<>(List.of(lead)));
        Companions.of(lead, found, kindAsked)
                .ifPresent(companion ->
                        groups.add(comesBefore(companion, lead) ? 0 : 1, new ArrayList<>(List.of(companion))));
        double enough = lead.score() * NEAR_THE_BEST;
        for (Candidate candidate : found) {
            Optional<List<Candidate>> same = groups.stream()
                    .filter(group -> saysTheSame(group.get(0), candidate))
                    .findFirst();
            if (same.isPresent()) {
                if (same.get().size() < MOST_CITATIONS && isAnotherSource(same.get(), candidate)) {
                    same.get().add(candidate);
                }
            } else if (groups.size() < (givesAnother(candidate, groups) ? MOST_VALUES : MOST_CLAIMS)
                    && candidate.score() >= enough) {
                groups.add(new ArrayList<>(List.of(candidate)));
            }
        }
        return groups.stream()
                .filter(group -> groups.stream().noneMatch(other -> isPartOf(group.get(0), other.get(0))))
                .toList();
    }

    /** Whether the quote of {@code other} holds that of {@code candidate} and more. */
    private static boolean isPartOf(Candidate candidate, Candidate other) {
        return candidate.passage().source().equals(other.passage().source())
                && other.quote().covers(candidate.quote())
                && !other.quote().equals(candidate.quote());
    }

    private static boolean comesBefore(Candidate companion, Candidate lead) {
        return companion.adjoins(lead) && companion.place() < lead.place();
    }

    private static boolean isAnotherSource(List<Candidate> group, Candidate candidate) {
        String document = candidate.passage().source().id();
        return group.stream().noneMatch(member -> member.passage().source().id().equals(document));
    }

    private static boolean saysTheSame(Candidate one, Candidate other) {
        return Overlap.jaccard(one.terms(), other.terms()) >= SAME
                && numbersOf(one).equals(numbersOf(other))
                && ShortAnswer.in(one)
                        .flatMap(value -> ShortAnswer.in(other).map(another -> Values.agree(value, another)))
                        .orElse(true);
    }

    /** Whether it gives a short answer that none of {@code groups} gives. */
    private static boolean givesAnother(Candidate candidate, List<List<Candidate>> groups) {
        return ShortAnswer.in(candidate)
                .filter(value -> groups.stream()
                        .flatMap(group -> ShortAnswer.in(group.get(0)).stream())
                        .noneMatch(given -> Values.agree(given, value)))
                .isPresent();
    }

    /** One number or name apart, two sentences that share all their words say different things. */
    private static Set<String> numbersOf(Candidate candidate) {
        return candidate.terms().stream().filter(HAS_DIGIT).collect(Collectors.toSet());
    }

    private static Citation citing(Candidate candidate) {
        return new Citation(
                candidate.passage().source(),
                candidate.quote(),
                ShortAnswer.in(candidate).map(Mention::span),
                candidate.from().copies());
    }

    private static Answer notFound(Evidence evidence, List<Candidate> found) {
        List<Citation> closest = found.stream()
                .limit(MOST_CLOSEST)
                .map(candidate -> new Citation(
                        candidate.passage().source(),
                        candidate.span(),
                        Optional.empty(),
                        candidate.from().copies()))
                .toList();
        return new Answer.NotFound(evidence.question(), closest, evidence.unknownWords(), List.of());
    }
}
