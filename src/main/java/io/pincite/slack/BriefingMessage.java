package io.pincite.slack;

import io.pincite.answer.Disagreement;
import io.pincite.briefing.Briefing;
import io.pincite.briefing.CitedSource;
import io.pincite.briefing.Event;
import io.pincite.briefing.FiledBriefing;
import io.pincite.briefing.Footnotes;
import io.pincite.briefing.Statement;
import io.pincite.citation.Citation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A briefing as a message: as much of it as Slack takes, most important first, and the way to the whole. */
final class BriefingMessage {

    private static final int LONGEST_WORDS = 500;
    private static final String BULLET = "\u2022 ";

    private final Links links;
    private final Sources sources;

    BriefingMessage(Links links) {
        this.links = links;
        this.sources = new Sources(links);
    }

    /**
     * The message.
     *
     * @param buttons what stands below it
     */
    Message of(FiledBriefing filed, List<Button> buttons) {
        Layout layout = new Layout();
        return filed.briefing()
                .fold(
                        written -> {
                            write(written, new Footnotes(written.citations()), layout);
                            return layout.ended(
                                    words(written.title()),
                                    end(filed.id(), layout.isCut()),
                                    new Block.Actions(buttons, filed.id()));
                        },
                        no -> {
                            notCovered(no, layout);
                            return layout.ended(
                                    words(no.reason()),
                                    "There is no briefing on this.",
                                    new Block.Actions(List.of(), ""));
                        });
    }

    private void write(Briefing.Written briefing, Footnotes footnotes, Layout layout) {
        layout.section("*" + words(briefing.title()) + "*");
        layout.context(
                "As of " + briefing.asOf() + ", from " + briefing.sources().size() + " sources and "
                        + footnotes.citations().size() + " quotes");
        layout.list("Summary", bullets(briefing.summary(), footnotes));
        layout.list(
                "Where the sources differ",
                briefing.differences().stream()
                        .flatMap(difference -> versions(difference, footnotes))
                        .toList());
        layout.list("Key facts", bullets(briefing.facts(), footnotes));
        layout.list(
                "Timeline",
                briefing.timeline().stream()
                        .map(event -> event(event, footnotes))
                        .toList());
        layout.list(
                "Who said what",
                briefing.speeches().stream()
                        .map(speech -> BULLET + "*" + words(speech.speaker()) + "*: "
                                + sentence(speech.statement(), footnotes))
                        .toList());
        layout.list(
                "Numbers",
                briefing.figures().stream()
                        .map(figure -> BULLET + "*" + words(figure.value()) + "* " + words(figure.counted()) + " "
                                + marks(figure.statement().citations(), footnotes))
                        .toList());
        layout.list(
                "What the documents do not say",
                briefing.gaps().stream()
                        .map(gap -> BULLET + words(gap.text()) + " " + marks(gap.citations(), footnotes))
                        .toList());
        layout.list(
                "Sources",
                briefing.sources().stream().map(BriefingMessage::source).toList());
    }

    private List<String> bullets(List<Statement> statements, Footnotes footnotes) {
        return statements.stream()
                .map(statement -> BULLET + sentence(statement, footnotes))
                .toList();
    }

    private String event(Event event, Footnotes footnotes) {
        return BULLET + "*" + words(event.date().inWords()) + "*: " + sentence(event.statement(), footnotes)
                + (event.date().how().isEmpty() ? "" : " (" + words(event.date().how()) + ")");
    }

    private Stream<String> versions(Disagreement difference, Footnotes footnotes) {
        return Stream.concat(
                Stream.of(words(difference.about())),
                difference.versions().stream()
                        .map(version -> sources.version(version, footnotes.of(version.citations()))));
    }

    private String sentence(Statement statement, Footnotes footnotes) {
        return Mrkdwn.words(statement.text(), Sources.LONGEST_SENTENCE) + " " + marks(statement.citations(), footnotes);
    }

    private String marks(List<Citation> citations, Footnotes footnotes) {
        return sources.marks(citations, footnotes.of(citations));
    }

    private static String source(CitedSource source) {
        return BULLET + words(source.document().file()) + ", " + Sources.sayer(source.document()) + " "
                + source.footnotes().stream().map(number -> "[" + number + "]").collect(Collectors.joining());
    }

    private void notCovered(Briefing.NotCovered no, Layout layout) {
        layout.section(words(no.reason())
                + (no.unknownWords().isEmpty()
                        ? ""
                        : " These words stand nowhere in the documents: " + words(String.join(", ", no.unknownWords()))
                                + "."));
        no.closest().forEach(citation -> layout.section(sources.unnumbered(citation)));
    }

    private String end(String id, boolean cut) {
        String ways = Mrkdwn.link(links.briefing(id), "the whole briefing with every quote") + ", "
                + Mrkdwn.link(links.pdf(id), "the same as PDF");
        return cut ? "There is more than fits here: " + ways : "On a page of its own: " + ways;
    }

    private static String words(String text) {
        return Mrkdwn.words(text, LONGEST_WORDS);
    }
}
