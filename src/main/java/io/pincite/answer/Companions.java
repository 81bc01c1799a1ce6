package io.pincite.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the sentence without which another does not answer: the neighbor that a pronoun points back to or that goes on
 * with it, and the sentence, neighbor or not, that names what was asked for.
 */
final class Companions {

    private static final Pattern POINTS_BACK = Pattern.compile(
            "^[\"\u201C']?(?:It|Its|He|His|She|Her|They|Their|This|That|These|Those|Such|Both|Among (?:the|them|these|those))\\b.*",
            Pattern.DOTALL);

    /** A sentence that goes on must be near the question in meaning, as a share of what the lead reaches. */
    private static final double GOES_ON = 0.6;

    /** A sentence elsewhere that names what was asked for must come this near to the lead, as a share of its score. */
    private static final double NAMES_IT = 0.65;

    private Companions() {}

    /** The sentence that {@code lead} needs, if it needs one. */
    static Optional<Candidate> of(Candidate lead, List<Candidate> candidates, boolean kindAsked) {
        List<Candidate> neighbors = candidates.stream()
                .filter(lead::adjoins)
                .sorted(Comparator.comparing(Candidate::span))
                .toList();
        if (kindAsked && lead.fitting().isEmpty()) {
            return Stream.concat(
                            neighbors.stream(), candidates.stream().filter(c -> c.score() >= NAMES_IT * lead.score()))
                    .filter(candidate -> !candidate.fitting().isEmpty())
                    .findFirst();
        }
        return neighbors.stream()
                .filter(neighbor -> completes(lead, neighbor, kindAsked) || goesOn(lead, neighbor))
                .findFirst()
                .or(() -> neighbors.stream()
                        .filter(neighbor -> neighbor.place() < lead.place() && pointsBack(lead))
                        .findFirst());
    }

    /** Holds words of the question that the lead lacks, and what was asked for. */
    private static boolean completes(Candidate lead, Candidate neighbor, boolean kindAsked) {
        return neighbor.met().stream().anyMatch(word -> !lead.met().contains(word))
                && kindAsked
                && !neighbor.fitting().isEmpty();
    }

    private static boolean goesOn(Candidate lead, Candidate neighbor) {
        return neighbor.place() > lead.place()
                && pointsBack(neighbor)
                && neighbor.signals().meaning() >= GOES_ON * lead.signals().meaning();
    }

    private static boolean pointsBack(Candidate candidate) {
        return POINTS_BACK.matcher(candidate.text()).matches();
    }
}
