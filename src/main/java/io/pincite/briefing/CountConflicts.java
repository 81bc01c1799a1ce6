package io.pincite.briefing;

import io.pincite.answer.Disagreement;
import io.pincite.text.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds things that different sources count differently. */
final class CountConflicts {

    private static final int MOST = 12;

    /** "More than 50" and "56" are no contradiction. */
    private static final Pattern ROUGHLY = Pattern.compile(
            "(?:.*\\b)?(?:more than|over|at least|about|around|nearly|almost|up to|some|roughly|approximately|as many as"
                    + "|fewer than|less than|under)\\s+(?:the\\s+)?$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Material material;
    private final Likeness likeness;

    CountConflicts(Material material, Likeness likeness) {
        this.material = material;
        this.likeness = likeness;
    }

    /** One for each thing that is counted in two ways or more, in the order of {@code sentences}. */
    List<Disagreement> among(List<Reported> sentences) {
        Map<Thing, List<Count>> counts = sentences.stream()
                .flatMap(sentence -> Count.in(sentence).stream())
                .filter(count -> !ROUGHLY.matcher(count.before()).matches())
                .collect(Collectors.groupingBy(Thing::of, LinkedHashMap::new, Collectors.toList()));
        return counts.values().stream()
                .flatMap(ofOneKind -> amongOneKind(ofOneKind).stream())
                .limit(MOST)
                .toList();
    }

    /** What may be counted: people with people, and money with money. */
    private record Thing(Mention.Kind kind, Optional<String> noun) {

        static Thing of(Count count) {
            return new Thing(count.number().kind(), count.noun());
        }
    }

    private List<Disagreement> amongOneKind(List<Count> counts) {
        List<Disagreement> conflicts = new ArrayList<>();
        Set<Count> taken = new HashSet<>();
        for (Count one : counts) {
            List<Count> versions = new ArrayList<>(List.of(one));
            counts.stream()
                    .filter(other -> !taken.contains(one) && !taken.contains(other))
                    .filter(other -> versions.stream().noneMatch(version -> version.isWorth(other)))
                    .filter(other -> matter(one, other).isPresent())
                    .forEach(versions::add);
            if (versions.size() > 1) {
                taken.addAll(versions);
                conflicts.add(disagreement(versions));
            }
        }
        return conflicts;
    }

    private Optional<SameMatter> matter(Count one, Count other) {
        return SameMatter.of(one.sentence(), other.sentence(), material, likeness);
    }

    private Disagreement disagreement(List<Count> versions) {
        SameMatter same = matter(versions.get(0), versions.get(1)).orElseThrow();
        return new Disagreement(
                "How many: " + same.inWords(),
                versions.stream()
                        .map(version -> new Disagreement.Version(
                                version.value(), List.of(version.sentence().citation())))
                        .toList());
    }
}
