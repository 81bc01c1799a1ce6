package io.pincite.briefing;

import io.pincite.answer.Disagreement;
import io.pincite.citation.Citation;
import io.pincite.text.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds one event that different sources put on different days. */
final class Conflicts {

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
    private Optional<SameMatter> pair(Happening one, Happening other) {
        if (near(one.lead(), other.lead())) {
            for (Told first : one.telling()) {
                for (Told second : other.telling()) {
                    Optional<SameMatter> same = SameMatter.of(first.sentence(), second.sentence(), material, likeness);
                    if (same.isPresent()) {
                        return same;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean near(Told one, Told other) {
        Optional<LocalDate> first = one.date().date().toDay();
        Optional<LocalDate> second = other.date().date().toDay();
        return first.isEmpty()
                || second.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) <= FARTHEST_DAYS;
    }

    private Disagreement disagreement(List<Happening> versions) {
        SameMatter same = pair(versions.get(0), versions.get(1)).orElseThrow();
        return new Disagreement(
                "When: " + same.inWords(),
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
}
