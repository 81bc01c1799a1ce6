package io.pincite.briefing;

import io.pincite.answer.Answer;
import io.pincite.answer.Disagreement;
import io.pincite.citation.Citation;
import io.pincite.citation.Source;
import io.pincite.conversation.Turn;
import io.pincite.intake.Page;
import io.pincite.text.PartialDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words that every form of a sheet shares. */
final class Wording {

    static final String SUMMARY = "Summary";
    static final String ANSWER = "Answer";
    static final String SINCE = "What changed since the last briefing";
    static final String FACTS = "Key facts";
    static final String TIMELINE = "Timeline";
    static final String DIFFERENCES = "Where the sources differ";
    static final String SPEECHES = "Who said what";
    static final String FIGURES = "Numbers";
    static final String GAPS = "What the documents do not say";
    static final String SOURCES = "Sources";
    static final String APPENDIX = "Appendix: every quote";
    static final String APPENDIX_LEAD =
            "Characters count in the text of the document, from 0, the last one not included;"
                    + " the hash is that of the file's bytes.";

    private Wording() {}

    /** When it was written, and from what. */
    static String underTitle(LocalDate asOf, List<Citation> citations) {
        List<CitedSource> sources = CitedSource.of(citations);
        List<LocalDate> days = sources.stream()
                .flatMap(source -> source.document().published().stream())
                .sorted()
                .toList();
        String published = days.isEmpty()
                ? ""
                : days.get(0).equals(days.get(days.size() - 1))
                        ? ", published " + inWords(days.get(0))
                        : ", published " + inWords(days.get(0)) + " to " + inWords(days.get(days.size() - 1));
        return "As of " + inWords(asOf) + " \u00B7 " + counted(sources.size(), "source") + published + " \u00B7 "
                + counted(citations.size(), "quote");
    }

    /** The same of an answer, how its question was understood where that differs, and who wrote it where a model did. */
    static List<String> underTitle(Turn turn, Answer.Cited answer) {
        List<String> lines = new ArrayList<>();
        String understood = answer.question().text();
        if (!understood.equals(turn.asked())) {
            lines.add("Understood as: " + understood);
        }
        lines.add(underTitle(LocalDate.ofInstant(turn.at(), ZoneOffset.UTC), answer.citations()));
        answer.authorship()
                .model()
                .ifPresent(model -> lines.add("Written by " + model
                        + ", every sentence checked against its quotes; "
                        + counted(answer.authorship().dropped(), "sentence")
                        + " left out."));
        return lines;
    }

    /** What the comparison with the last briefing gave, in one line. */
    static String since(Since since) {
        return "Compared with the briefing of " + inWords(since.asOf()) + ": "
                + counted(since.fresh().size(), "new sentence") + ", "
                + counted(since.lost().size(), "quote") + " of it no longer in place.";
    }

    /** A quote of the last briefing that does not stand where it stood. */
    static String lost(Since.Lost lost) {
        String became = switch (lost.verdict()) {
            case HOLDS -> "holds";
            case MOVED -> "moved";
            case CHANGED -> "the document has changed";
            case GONE -> "the document is gone";
            case NOT_FOUND -> "not found";
        };
        return "No longer in place (" + became + "): \u201C"
                + Statement.oneLine(lost.citation().quote()) + "\u201D, "
                + lost.citation().document().file();
    }

    /** What the picture of the timeline shows. */
    static String caption(List<Disagreement> differences) {
        return "Each dot is an event; its number leads to the list."
                + (differences.isEmpty() ? "" : " Orange: the sources differ on the day.");
    }

    static String when(EventDate date) {
        return (date.state() ? "As of " : "") + date.inWords();
    }

    static String inWords(LocalDate day) {
        return EventDate.inWords(PartialDate.of(day));
    }

    /** Who gives a version: outlet or title, and the day of publication. */
    static List<String> sayers(List<Citation> citations) {
        return citations.stream()
                .map(citation -> sayer(citation.document()))
                .distinct()
                .toList();
    }

    static String sayer(Source document) {
        String name = document.outlet().orElse(document.title());
        return name + document.published().map(day -> ", " + inWords(day)).orElse(", undated");
    }

    /** The parts of a line on one source. */
    static List<String> source(CitedSource source) {
        Source document = source.document();
        List<String> parts = new ArrayList<>();
        document.outlet().ifPresent(parts::add);
        parts.add(document.title());
        parts.add(document.published().map(Wording::inWords).orElse("undated"));
        parts.add(document.file());
        if (!source.copies().isEmpty()) {
            parts.add("near-copies: "
                    + String.join(
                            ", ", source.copies().stream().map(Source::file).toList()));
        }
        return parts;
    }

    /** Where in its document a quote stands. */
    static String place(Citation citation) {
        Optional<String> page = citation.page().map(Page::label);
        return page.map(label -> ", " + label).orElse("") + ", characters "
                + citation.span().start() + " to " + citation.span().end();
    }

    static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
