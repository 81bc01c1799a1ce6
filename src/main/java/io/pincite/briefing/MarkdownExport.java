package io.pincite.briefing;

import io.pincite.answer.Disagreement;
import io.pincite.citation.Citation;
import io.pincite.citation.Source;
import java.util.List;
import java.util.stream.Collectors;

/** A sheet as Markdown with footnotes, which GitHub, Obsidian and pandoc understand. */
final class MarkdownExport {

    private final Sheet sheet;
    private final Footnotes footnotes;
    private final StringBuilder page = new StringBuilder();

    private MarkdownExport(Sheet sheet) {
        this.sheet = sheet;
        this.footnotes = new Footnotes(sheet.citations());
    }

    /** The whole page; lines end with a line feed. */
    static String of(Sheet sheet) {
        MarkdownExport export = new MarkdownExport(sheet);
        export.write();
        return export.page.toString();
    }

    private void write() {
        line("# " + escaped(sheet.title()));
        sheet.underTitle().forEach(line -> line(escaped(line)));
        section(sheet.leadHeading(), sheet.lead().stream().map(this::bullet).toList());
        sheet.since().ifPresent(this::since);
        section(Wording.FACTS, sheet.facts().stream().map(this::bullet).toList());
        section(Wording.TIMELINE, sheet.timeline().stream().map(this::event).toList());
        section(
                Wording.DIFFERENCES,
                sheet.differences().stream().map(this::difference).toList());
        section(Wording.SPEECHES, sheet.speeches().stream().map(this::speech).toList());
        section(Wording.FIGURES, sheet.figures().stream().map(this::figure).toList());
        section(Wording.GAPS, sheet.gaps().stream().map(this::gap).toList());
        section(
                Wording.SOURCES,
                sheet.sources().stream().map(MarkdownExport::source).toList());
        line("## " + Wording.APPENDIX);
        line(Wording.APPENDIX_LEAD);
        for (int i = 0; i < footnotes.citations().size(); i++) {
            line("[^" + (i + 1) + "]: " + appendix(footnotes.citations().get(i)));
        }
    }

    private void section(String heading, List<String> entries) {
        if (!entries.isEmpty()) {
            line("## " + heading);
            line(String.join("\n", entries));
        }
    }

    private void since(Since since) {
        line("## " + Wording.SINCE);
        line(Wording.since(since));
        since.fresh().forEach(statement -> line(bullet(statement)));
        since.lost().forEach(lost -> line("- " + escaped(Wording.lost(lost))));
    }

    private String bullet(Statement statement) {
        return "- " + sentence(statement);
    }

    private String sentence(Statement statement) {
        return escaped(statement.text()) + marks(statement.citations());
    }

    private String event(Event event) {
        String how = event.date().how();
        return "- **" + Wording.when(event.date()) + "**: " + sentence(event.statement())
                + (how.isEmpty() ? "" : " *(" + escaped(how) + ")*")
                + event.also().stream().map(other -> "\n  - " + sentence(other)).collect(Collectors.joining());
    }

    private String difference(Disagreement difference) {
        return "- **" + escaped(difference.about()) + "**\n"
                + difference.versions().stream()
                        .map(version -> "  - " + escaped(version.value()) + ": "
                                + Wording.sayers(version.citations()).stream()
                                        .map(MarkdownExport::escaped)
                                        .collect(Collectors.joining("; "))
                                + marks(version.citations()))
                        .collect(Collectors.joining("\n"));
    }

    private String speech(Speech speech) {
        return "- **" + escaped(speech.speaker()) + "**: " + sentence(speech.statement());
    }

    private String figure(Figure figure) {
        return "- **" + escaped(figure.value()) + "** " + escaped(figure.counted())
                + marks(figure.statement().citations());
    }

    private String gap(Gap gap) {
        return "- " + escaped(gap.text()) + marks(gap.citations());
    }

    private static String source(CitedSource source) {
        return "- "
                + Wording.source(source).stream().map(MarkdownExport::escaped).collect(Collectors.joining(" \u00B7 "))
                + " \u00B7 "
                + source.footnotes().stream().map(number -> "[^" + number + "]").collect(Collectors.joining(" "));
    }

    private static String appendix(Citation citation) {
        Source document = citation.document();
        return "\u201C" + escaped(citation.quote()) + "\u201D \u2014 " + escaped(document.file())
                + Wording.place(citation) + ", `" + document.version() + "`";
    }

    private String marks(List<Citation> citations) {
        return footnotes.of(citations).stream()
                .map(number -> "[^" + number + "]")
                .collect(Collectors.joining("", " ", ""))
                .stripTrailing();
    }

    private void line(String text) {
        page.append(text).append("\n\n");
    }

    /** Document text is data: nothing in it may become markup. */
    private static String escaped(String text) {
        return Statement.oneLine(text).replaceAll("([\\\\`*_\\[\\]<>#|~!&])", "\\\\$1");
    }
}
