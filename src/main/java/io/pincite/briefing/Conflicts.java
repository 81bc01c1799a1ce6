package io.pincite.briefing;

import io.pincite.answer.Disagreement;
import io.pincite.citation.Citation;
import io.pincite.text.PartialDate;
import io.pincite.text.Word;
import io.pincite.text.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds one event that different sources put on different days. */
final class Conflicts {

    /** Two parts of sentences that share fewer words than this tell two things. */
    private static final int FEWEST_SHARED = 2;

    /** Only parts that mean nearly the same tell one event. */
    private static final double MEANING = 0.64;

    /** Days farther apart than this are two events, however alike. */
    private static final long FARTHEST_DAYS = 400;

    private static final int MOST = 12;

    private final Material material;
    private final Likeness likeness;

    Conflicts(Material material, Likeness likeness) {
        this.material = material;
        this.likeness = likeness;
    }

    /** One for each event with two days or more. */
    List<Disagreement> among(List<Happening> happenings) {
        List<Disagreement> conflicts = new ArrayList<>();
        Set<Happening> taken = new HashSet<>();
        for (Happening one : happenings) {
            List<Happening> versions = new ArrayList<>(List.of(one));
            if (taken.contains(one) || !comparable(one)) {
                continue;
            }
            happenings.stream()
                    .filter(other -> other != one && !taken.contains(other) && comparable(other))
                    .filter(other -> versions.stream().noneMatch(version -> agree(version, other)))
                    .filter(other -> pair(one, other).isPresent())
                    .forEach(versions::add);
            if (versions.size() > 1 && conflicts.size() < MOST) {
                taken.addAll(versions);
                conflicts.add(disagreement(versions));
            }
        }
        return conflicts;
    }

    /** A day that was only counted from a publication, such as "tomorrow", contradicts nobody. */
    private static boolean comparable(Happening happening) {
        EventDate date = happening.lead().date();
        return happening.lead().hasDay() && !date.state() && date.reading() != EventDate.Reading.FROM_PUBLICATION;
    }

    private static boolean agree(Happening one, Happening other) {
        return one.lead().agreesWith(other.lead());
    }

    /** The parts of both by which they tell the same event, from two independent sources; empty where they do not. */
    private Optional<Same> pair(Happening one, Happening other) {
        if (near(one.lead(), other.lead())) {
            for (Told first : one.telling()) {
                for (Told second : other.telling()) {
                    Optional<Same> same = sameIn(first.sentence(), second.sentence());
                    if (same.isPresent()) {
                        return same;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A sentence, and the words that a sentence elsewhere shares with a part of it. */
    private record Same(Reported sentence, Set<String> words) {}

    private static boolean near(Told one, Told other) {
        Optional<LocalDate> first = one.date().date().toDay();
        Optional<LocalDate> second = other.date().date().toDay();
        return first.isEmpty()
                || second.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) <= FARTHEST_DAYS;
    }

    /** A part of each that names the same rare name, shares another word, and means nearly the same. */
    private Optional<Same> sameIn(Reported one, Reported other) {
        if (material.areOneSource(one.document(), other.document())
                || likeness.shared(one, other).stream().noneMatch(likeness::isRare)) {
            return Optional.empty();
        }
        for (Clause first : Clause.of(one)) {
            for (Clause second : Clause.of(other)) {
                Set<String> shared = new HashSet<>(first.terms());
                shared.retainAll(second.terms());
                boolean named = shared.stream()
                        .anyMatch(term ->
                                first.names().contains(term) && second.names().contains(term) && likeness.isRare(term));
                if (named
                        && shared.size() >= FEWEST_SHARED
                        && likeness.meaning(first.text(), second.text()) >= MEANING) {
                    return Optional.of(new Same(one, shared));
                }
            }
        }
        return Optional.empty();
    }

    private Disagreement disagreement(List<Happening> versions) {
        Same same = pair(versions.get(0), versions.get(1)).orElseThrow();
        return new Disagreement(
                "When: " + sharedWords(same.sentence(), same.words()),
                versions.stream()
                        .map(version -> new Disagreement.Version(valueOf(version.lead()), citationsOf(version)))
                        .toList());
    }

    private static List<Citation> citationsOf(Happening happening) {
        return happening.telling().stream()
                .map(told -> told.sentence().citation())
                .toList();
    }

    private static String valueOf(Told told) {
        PartialDate date = told.date().date();
        return EventDate.inWords(date);
    }

    /** What both speak of, as the first of them spells it; words that stand side by side stay together. */
    static String sharedWords(Reported sentence, Set<String> shared) {
        StringBuilder words = new StringBuilder();
        int end = -2;
        for (Word word : Words.in(sentence.text(), sentence.document().language())) {
            if (shared.contains(word.term())) {
                boolean joined = word.span().start() - end == 1;
                words.append(words.isEmpty() ? "" : joined ? " " : ", ")
                        .append(word.span().in(sentence.text()));
                end = word.span().end();
            }
        }
        return words.toString();
    }
}
