package io.pincite.briefing;

import io.pincite.answer.Disagreement;
import io.pincite.citation.Citation;
import io.pincite.citation.Source;
import io.pincite.text.RightToLeft;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * A sheet as a tree of HTML elements, from which the HTML and the PDF are made. Text goes in as text, so nothing that a
 * document says can become markup.
 */
final class SheetPage {

    private final Sheet sheet;
    private final Footnotes footnotes;

    private SheetPage(Sheet sheet) {
        this.sheet = sheet;
        this.footnotes = new Footnotes(sheet.citations());
    }

    /**
     * The page.
     *
     * @param style what stands in its style element
     * @param picture draws the timeline below the element it is given
     */
    static org.jsoup.nodes.Document of(Sheet sheet, String style, Consumer<Element> picture) {
        org.jsoup.nodes.Document page = org.jsoup.nodes.Document.createShell("");
        page.insertChildren(0, new DocumentType("html", "", ""));
        page.outputSettings().prettyPrint(false);
        page.expectFirst("html").attr("lang", "en");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("title").text(sheet.title());
        page.head().appendElement("style").appendChild(new DataNode(style));
        new SheetPage(sheet).write(page.body().appendElement("main"), picture);
        return page;
    }

    private void write(Element main, Consumer<Element> picture) {
        Element header = main.appendElement("header");
        header.appendElement("p").addClass("kicker").text(sheet.kind());
        header.appendElement("h1").attr("dir", directionOf(sheet.title())).text(sheet.title());
        sheet.underTitle()
                .forEach(line -> header.appendElement("p").addClass("meta").text(line));
        section(main, "summary", sheet.leadHeading(), sheet.lead(), this::bullet);
        sheet.since().ifPresent(since -> since(main, since));
        section(main, "facts", Wording.FACTS, sheet.facts(), this::bullet);
        timeline(main, picture);
        section(main, "differences", Wording.DIFFERENCES, sheet.differences(), this::difference);
        section(main, "speeches", Wording.SPEECHES, sheet.speeches(), this::speech);
        section(main, "figures", Wording.FIGURES, sheet.figures(), this::figure);
        section(main, "gaps", Wording.GAPS, sheet.gaps(), this::gap);
        section(main, "sources", Wording.SOURCES, sheet.sources(), this::source);
        appendix(main);
    }

    private interface Entry<T> {
        void write(Element item, T entry);
    }

    private <T> void section(Element main, String kind, String heading, List<T> entries, Entry<T> entry) {
        if (!entries.isEmpty()) {
            Element section = main.appendElement("section").addClass(kind);
            section.appendElement("h2").text(heading);
            Element list = section.appendElement("ul");
            entries.forEach(one -> entry.write(list.appendElement("li"), one));
        }
    }

    private void since(Element main, Since since) {
        Element section = main.appendElement("section").addClass("facts since");
        section.appendElement("h2").text(Wording.SINCE);
        section.appendElement("p").addClass("meta").text(Wording.since(since));
        Element list = section.appendElement("ul");
        since.fresh().forEach(statement -> sentence(list.appendElement("li"), statement));
        since.lost()
                .forEach(lost -> list.appendElement("li").addClass("missing").text(Wording.lost(lost)));
    }

    private void timeline(Element main, Consumer<Element> picture) {
        if (sheet.timeline().isEmpty()) {
            return;
        }
        Element section = main.appendElement("section").addClass("timeline");
        section.appendElement("h2").text(Wording.TIMELINE);
        if (!sheet.picture().columns().isEmpty()) {
            Element figure = section.appendElement("figure");
            picture.accept(figure);
            figure.appendElement("figcaption").text(Wording.caption(sheet.differences()));
        }
        Element list = section.appendElement("ol");
        for (int i = 0; i < sheet.timeline().size(); i++) {
            event(
                    list.appendElement("li").id("event-" + (i + 1)),
                    i + 1,
                    sheet.timeline().get(i));
        }
    }

    private void event(Element item, int number, Event event) {
        Element when = item.appendElement("div").addClass("when");
        when.appendElement("span").addClass("ordinal").text(Integer.toString(number));
        when.appendElement("strong").text(Wording.when(event.date()));
        Element what = item.appendElement("div").addClass("what");
        sentence(what.appendElement("p"), event.statement());
        event.also().forEach(other -> sentence(what.appendElement("p").addClass("also"), other));
        if (!event.date().how().isEmpty()) {
            what.appendElement("p").addClass("how").text(event.date().how());
        }
    }

    private void bullet(Element item, Statement statement) {
        sentence(item, statement);
    }

    private void sentence(Element parent, Statement statement) {
        parent.attr("dir", directionOf(statement.text()));
        parent.appendText(statement.text());
        marks(parent, statement.citations());
    }

    private static String directionOf(String text) {
        return RightToLeft.begins(text) ? "rtl" : "ltr";
    }

    private void marks(Element parent, List<Citation> citations) {
        for (int number : footnotes.of(citations)) {
            parent.appendElement("a")
                    .addClass("mark")
                    .attr("href", "#quote-" + number)
                    .text(Integer.toString(number));
        }
    }

    private void difference(Element item, Disagreement difference) {
        item.appendElement("p").addClass("about").text(difference.about());
        for (Disagreement.Version version : difference.versions()) {
            Element line = item.appendElement("div").addClass("version");
            line.appendElement("strong").text(version.value());
            for (Citation citation : version.citations()) {
                Element quote = line.appendElement("p").attr("dir", directionOf(citation.quote()));
                quote.appendText("\u201C" + Statement.oneLine(citation.quote()) + "\u201D");
                marks(quote, List.of(citation));
                quote.appendElement("span").addClass("sayer").text(Wording.sayer(citation.document()));
            }
        }
    }

    private void speech(Element item, Speech speech) {
        item.appendElement("strong").text(speech.speaker());
        sentence(item.appendElement("p"), speech.statement());
    }

    private void figure(Element item, Figure figure) {
        item.appendElement("strong").text(figure.value());
        Element counted = item.appendElement("span").addClass("counted").text(figure.counted());
        marks(counted, figure.statement().citations());
    }

    private void gap(Element item, Gap gap) {
        item.appendText(gap.text());
        marks(item, gap.citations());
    }

    private void source(Element item, CitedSource source) {
        item.appendElement("strong").text(source.name());
        item.appendElement("span").addClass("sayer").text(String.join(" \u00B7 ", Wording.source(source)));
        source.footnotes()
                .forEach(number -> item.appendElement("a")
                        .addClass("mark")
                        .attr("href", "#quote-" + number)
                        .text(Integer.toString(number)));
    }

    private void appendix(Element main) {
        Element section = main.appendElement("section").addClass("appendix");
        section.appendElement("h2").text(Wording.APPENDIX);
        section.appendElement("p").addClass("meta").text(Wording.APPENDIX_LEAD);
        List<Citation> citations = footnotes.citations();
        for (int i = 0; i < citations.size(); i++) {
            Source document = citations.get(i).document();
            Element entry = section.appendElement("div").addClass("quote").id("quote-" + (i + 1));
            entry.appendElement("span").addClass("ordinal").text(Integer.toString(i + 1));
            Element body = entry.appendElement("div").addClass("body");
            body.appendElement("blockquote")
                    .attr("dir", directionOf(citations.get(i).quote()))
                    .attr("lang", document.language().equals("und") ? "" : document.language())
                    .text(citations.get(i).quote());
            body.appendElement("p")
                    .addClass("place")
                    .text(document.file() + Wording.place(citations.get(i)))
                    .appendElement("span")
                    .addClass("hash")
                    .text(document.version());
        }
    }
}
