package io.pincite.slack;

import io.pincite.answer.Answer;
import io.pincite.answer.Claim;
import io.pincite.answer.Disagreement;
import io.pincite.citation.Citation;
import io.pincite.conversation.Turn;
import java.util.List;
import java.util.stream.IntStream;

/** An answer as a message: its sentences with numbers, what the sources differ on, what to know of it, and every quote behind a number. */
final class AnswerMessage {

    /** How many chars of an answer stand in a notification. */
    private static final int LONGEST_LINE = 300;

    private static final int LONGEST_WORDS = 500;

    private final Links links;
    private final Sources sources;

    AnswerMessage(Links links) {
        this.links = links;
        this.sources = new Sources(links);
    }

    /**
     * The message.
     *
     * @param reading whether files are still being read, so that asking again may find more
     * @param buttons what stands below it, for those who may press there
     */
    Message of(Turn turn, boolean reading, List<Button> buttons) {
        Layout layout = new Layout();
        String understood = turn.answer().question().text();
        if (!understood.equals(turn.asked())) {
            layout.context("Understood as: " + Mrkdwn.words(understood, LONGEST_WORDS));
        }
        String line = turn.answer().fold(cited -> cited(cited, layout), no -> notFound(no, layout));
        String more = reading ? " Files are still being read; asking again may find more." : "";
        return layout.ended(line, end(turn, layout.isCut()) + more, new Block.Actions(buttons, turn.id()));
    }

    private String cited(Answer.Cited answer, Layout layout) {
        layout.entries(
                answer.claims().stream().map(claim -> sentence(answer, claim)).toList(), " ");
        answer.disagreements()
                .forEach(disagreement -> layout.list("The sources differ", versions(answer, disagreement)));
        note(answer, layout);
        List<Citation> citations = answer.citations();
        IntStream.range(0, citations.size()).forEach(i -> layout.section(sources.numbered(i + 1, citations.get(i))));
        answer.authorship()
                .model()
                .ifPresent(model -> layout.context("Written by " + Mrkdwn.words(model, LONGEST_WORDS)
                        + ", each sentence checked against its quotes."));
        answer.authorship().instead().ifPresent(why -> layout.context(Mrkdwn.words(why.message(), LONGEST_WORDS)));
        return Mrkdwn.words(answer.claims().get(0).text(), LONGEST_LINE);
    }

    private String sentence(Answer.Cited answer, Claim claim) {
        return Mrkdwn.words(claim.text(), Sources.LONGEST_SENTENCE) + " "
                + sources.marks(claim.citations(), numbers(answer, claim.citations()));
    }

    private static List<Integer> numbers(Answer.Cited answer, List<Citation> citations) {
        return citations.stream().map(answer::numberOf).toList();
    }

    private List<String> versions(Answer.Cited answer, Disagreement disagreement) {
        return disagreement.versions().stream()
                .map(version -> sources.version(version, numbers(answer, version.citations())))
                .toList();
    }

    private String notFound(Answer.NotFound no, Layout layout) {
        String says = "The documents do not answer this.";
        layout.section(says
                + (no.unknownWords().isEmpty()
                        ? ""
                        : " These words stand nowhere in them: "
                                + Mrkdwn.words(String.join(", ", no.unknownWords()), LONGEST_WORDS) + "."));
        note(no, layout);
        if (!no.closest().isEmpty()) {
            layout.section("*What comes nearest, without answering*");
            no.closest().forEach(citation -> layout.section(sources.unnumbered(citation)));
        }
        layout.list(
                "What they do answer",
                no.suggestions().stream()
                        .map(question -> "\u2022 " + Mrkdwn.words(question, LONGEST_WORDS))
                        .toList());
        return says;
    }

    private static void note(Answer answer, Layout layout) {
        answer.notes().forEach(note -> layout.context("Note: " + Mrkdwn.words(note.text(), LONGEST_WORDS)));
    }

    private String end(Turn turn, boolean cut) {
        String whole = Mrkdwn.link(links.answer(turn.id()), "the whole answer");
        return cut ? "There is more than fits here: " + whole : "On a page of its own: " + whole;
    }
}
