package io.pincite.answer;

import io.pincite.index.Meaning;
import io.pincite.text.Mention;
import io.pincite.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where sources give different dates or numbers for the same thing. Only sentences that meet the question about as
 * well as the best one are compared, so that two events are not taken for one.
 */
final class Disagreements {

    private static final Set<Mention.Kind> COMPARABLE =
            Set.of(Mention.Kind.DATE, Mention.Kind.NUMBER, Mention.Kind.MONEY, Mention.Kind.PERCENT);

    /** How much of what the best sentence meets of the question another must meet to be about the same. */
    private static final double WORDS_OF_THE_BEST = 0.5;

    private static final double MEANING_OF_THE_BEST = 0.75;

    /** How near it must be to the best sentence itself, as a cosine. */
    private static final double ABOUT_THE_SAME = 0.64;

    private final Meaning meaning;

    Disagreements(Meaning meaning) {
        this.meaning = meaning;
    }

    /**
     * The sentences by the version they give, the version of the best sentence first; empty where all agree.
     *
     * @param candidates best first
     */
    List<List<Candidate>> among(List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        List<List<Candidate>> versions = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Optional<Mention> value = ShortAnswer.in(candidate).filter(m -> COMPARABLE.contains(m.kind()));
            if (value.isPresent() && isAbout(candidate, best)) {
                versions.stream()
                        .filter(version -> agree(ShortAnswer.in(version.get(0)).orElseThrow(), value.get()))
                        .findFirst()
                        .ifPresentOrElse(
                                version -> addSource(version, candidate),
                                () -> versions.add(new ArrayList<>(List.of(candidate))));
            }
        }
        return versions.size() > 1 && fromDifferentSources(versions) ? versions : List.of();
    }

    /** Names what the question names, and says much the same as the best sentence. */
    private boolean isAbout(Candidate candidate, Candidate best) {
        return candidate.signals().names() >= best.signals().names()
                && candidate.signals().words()
                        >= WORDS_OF_THE_BEST * best.signals().words()
                && candidate.signals().meaning()
                        >= MEANING_OF_THE_BEST * best.signals().meaning()
                && Vectors.cosine(meaning.vectorOf(candidate.text()), meaning.vectorOf(best.text())) >= ABOUT_THE_SAME;
    }

    private static void addSource(List<Candidate> version, Candidate candidate) {
        String document = candidate.passage().source().id();
        if (version.stream().noneMatch(member -> member.passage().source().id().equals(document))) {
            version.add(candidate);
        }
    }

    private static boolean fromDifferentSources(List<List<Candidate>> versions) {
        return versions.stream()
                        .flatMap(List::stream)
                        .map(candidate -> candidate.passage().source().id())
                        .distinct()
                        .count()
                >= versions.size();
    }

    private static boolean agree(Mention one, Mention other) {
        if (one.kind() == Mention.Kind.DATE && other.kind() == Mention.Kind.DATE) {
            PartialDate first = PartialDate.parse(one.value()).orElseThrow();
            return first.agreesWith(PartialDate.parse(other.value()).orElseThrow());
        }
        return one.value().equals(other.value());
    }
}
