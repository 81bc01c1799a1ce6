package io.pincite.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the sentence without which another does not answer: the neighbor that a pronoun points back to or that goes on
 * with it, the reply to a question, and the sentence, neighbor or not, that names what was asked for.
 */
final class Companions {

    private static final Pattern POINTS_BACK = Pattern.compile(
            "^[\"\u201C']?(?:It|Its|He|His|She|Her|They|Their|This|That|These|Those|Such|Both|Among (?:the|them|these|those))\\b.*",
            Pattern.DOTALL);

    /** A sentence that goes on must be near the question in meaning, as a share of what the lead reaches. */
    private static final double GOES_ON = 0.6;

    /** A sentence elsewhere that names what was asked for must come this near to the lead, as a share of its score. */
    private static final double NAMES_IT = 0.65;

    /** A neighbor that names it may be farther from the question itself. */
    private static final double NEIGHBOR_NAMES_IT = 0.3;

    /** A reply comes within this many sentences of the question. */
    private static final int FARTHEST_REPLY = 3;

    /** How much better a neighbor is than a sentence from elsewhere, in score. */
    private static final double NEIGHBOR = 0.15;

    private Companions() {}

    /**
     * The sentence that {@code lead} needs, if it needs one.
     *
     * @param candidates best first
     * @param kindAsked whether the question asks for something that a mention can be
     */
    static Optional<Candidate> of(Candidate lead, List<Candidate> candidates, boolean kindAsked) {
        if (lead.asks()) {
            return replyTo(lead, candidates);
        }
        if (kindAsked && lead.fitting().isEmpty()) {
            return candidates.stream()
                    .filter(candidate -> candidate.score()
                            >= (candidate.adjoins(lead) ? NEIGHBOR_NAMES_IT : NAMES_IT) * lead.score())
                    .filter(candidate -> !candidate.fitting().isEmpty())
                    .max(Comparator.comparingDouble(
                            candidate -> candidate.score() + (candidate.adjoins(lead) ? NEIGHBOR : 0)));
        }
        List<Candidate> neighbors = candidates.stream().filter(lead::adjoins).toList();
        return neighbors.stream()
                .filter(neighbor -> completes(lead, neighbor, kindAsked) || goesOn(lead, neighbor))
                .findFirst()
                .or(() -> neighbors.stream()
                        .filter(neighbor -> neighbor.place() < lead.place() && pointsBack(lead))
                        .findFirst());
    }

    /** Who asks is answered by the next who does not ask: in a list of questions and answers, an interview, a chat. */
    private static Optional<Candidate> replyTo(Candidate question, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.passage().equals(question.passage()))
                .filter(candidate -> candidate.place() > question.place()
                        && candidate.place() <= question.place() + FARTHEST_REPLY
                        && !candidate.asks())
                .min(Comparator.comparingInt(Candidate::place));
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
