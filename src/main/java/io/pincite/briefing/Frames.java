package io.pincite.briefing;

import io.pincite.answer.Disagreement;
import io.pincite.citation.Citation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds the lines of a summary that hold the sections together, out of nothing but dates that the sources give. */
final class Frames {

    /** An event alone makes no span of time. */
    private static final int FEWEST_EVENTS = 2;

    private Frames() {}

    /** From when to when the events run, citing the first and the last; empty where there is no span. */
    static Optional<Statement> ofTimeline(List<Event> timeline) {
        List<Event> dated = timeline.stream()
                .filter(event -> event.date().date().year().isPresent())
                .filter(event -> event.date().date().day().isPresent())
                .toList();
        if (dated.size() < FEWEST_EVENTS) {
            return Optional.empty();
        }
        Event first = dated.get(0);
        Event last = dated.get(dated.size() - 1);
        return Optional.of(Statement.built(
                "The timeline holds " + dated.size() + " events from "
                        + first.date().inWords() + " to " + last.date().inWords() + ".",
                Stream.of(first, last)
                        .map(event -> event.statement().citations().get(0))
                        .distinct()
                        .toList()));
    }

    /** The first thing the sources differ on, with its values; empty where they agree. */
    static Optional<Statement> ofDifferences(List<Disagreement> differences) {
        return differences.stream().findFirst().map(difference -> {
            List<Citation> citations = difference.versions().stream()
                    .map(version -> version.citations().get(0))
                    .toList();
            String values = difference.versions().stream()
                    .map(Disagreement.Version::value)
                    .collect(Collectors.joining(" or "));
            return Statement.built("The sources differ. " + difference.about() + ": " + values + ".", citations);
        });
    }
}
