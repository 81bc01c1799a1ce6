package io.pincite.briefing;

import io.pincite.answer.Answer;
import io.pincite.answer.Disagreement;
import io.pincite.citation.Citation;
import io.pincite.conversation.Turn;
import java.util.List;
import java.util.Optional;

/**
 * What a file shows, whatever its form: a briefing, or an answer, which has fewer parts. A part without entries is left out.
 *
 * @param kind what it is, in a word above the title
 * @param title what it is on
 * @param underTitle when it was written and from what; one line each
 * @param leadHeading what the first sentences are called
 * @param lead the first sentences
 * @param citations every citation once; footnote 1 stands first
 */
record Sheet(
        String kind,
        String title,
        List<String> underTitle,
        String leadHeading,
        List<Statement> lead,
        Optional<Since> since,
        List<Statement> facts,
        List<Event> timeline,
        List<Disagreement> differences,
        List<Speech> speeches,
        List<Figure> figures,
        List<Gap> gaps,
        List<Citation> citations) {

    /** A briefing with all its parts. */
    static Sheet of(Briefing.Written briefing) {
        return new Sheet(
                "Briefing",
                briefing.title(),
                List.of(Wording.underTitle(briefing.asOf(), briefing.citations())),
                Wording.SUMMARY,
                briefing.summary(),
                briefing.since(),
                briefing.facts(),
                briefing.timeline(),
                briefing.differences(),
                briefing.speeches(),
                briefing.figures(),
                briefing.gaps(),
                briefing.citations());
    }

    /** An answer: its sentences, where its sources differ, and its quotes. */
    static Sheet of(Turn turn, Answer.Cited answer) {
        return new Sheet(
                "Answer",
                turn.asked(),
                Wording.underTitle(turn, answer),
                Wording.ANSWER,
                answer.claims().stream().map(Statement::claimed).toList(),
                Optional.empty(),
                List.of(),
                List.of(),
                answer.disagreements(),
                List.of(),
                List.of(),
                List.of(),
                answer.citations());
    }

    /** The documents that it cites, each with its footnotes. */
    List<CitedSource> sources() {
        return CitedSource.of(citations);
    }

    /** The events as a picture; without columns where there is nothing to see. */
    TimelinePicture picture() {
        return TimelinePicture.of(timeline, differences);
    }
}
