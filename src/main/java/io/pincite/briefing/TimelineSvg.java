package io.pincite.briefing;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Draws a timeline as SVG. Each dot leads to its event. */
final class TimelineSvg {

    private static final String NAMESPACE = Parser.NamespaceSvg;

    private TimelineSvg() {}

    /** Draws below {@code parent}; dots link to {@code #event-} and the event's number. */
    static void draw(TimelinePicture picture, Element parent) {
        Element svg = parent.appendElement("svg", NAMESPACE);
        svg.attributes().put("viewBox", "0 0 " + picture.width() + " " + picture.height());
        svg.attr("role", "img").attr("aria-label", "The events in the order of time; the list below says the same");
        line(svg, "axis", 8, picture.width() - 8, picture.axis());
        TimelinePicture.Column before = null;
        for (TimelinePicture.Column column : picture.columns()) {
            if (column.gap() && before != null) {
                line(svg, "gap", before.x() + 14, column.x() - 14, picture.axis());
            }
            column(svg, column, picture.axis());
            before = column;
        }
    }

    private static void column(Element svg, TimelinePicture.Column column, int axis) {
        text(svg, "day", column.x(), axis + 20, column.label());
        text(svg, "year", column.x(), axis + 36, column.year());
        for (TimelinePicture.Dot dot : column.dots()) {
            Element link = svg.appendElement("a", NAMESPACE).attr("href", "#event-" + dot.number());
            link.appendElement("circle", NAMESPACE)
                    .attr("class", dot.differs() ? "dot differs" : "dot")
                    .attr("cx", Integer.toString(column.x()))
                    .attr("cy", Integer.toString(dot.y()))
                    .attr("r", Integer.toString(TimelinePicture.RADIUS));
            text(
                    link,
                    dot.differs() ? "number differs" : "number",
                    column.x(),
                    dot.y() + 4,
                    Integer.toString(dot.number()));
        }
        if (column.more() > 0) {
            text(svg, "day", column.x(), TimelinePicture.RADIUS, "+" + column.more());
        }
    }

    private static void line(Element svg, String kind, int from, int to, int y) {
        svg.appendElement("line", NAMESPACE)
                .attr("class", kind)
                .attr("x1", Integer.toString(from))
                .attr("x2", Integer.toString(to))
                .attr("y1", Integer.toString(y))
                .attr("y2", Integer.toString(y));
    }

    private static void text(Element parent, String kind, int x, int y, String words) {
        if (!words.isEmpty()) {
            parent.appendElement("text", NAMESPACE)
                    .attr("class", kind)
                    .attr("x", Integer.toString(x))
                    .attr("y", Integer.toString(y))
                    .text(words);
        }
    }
}
