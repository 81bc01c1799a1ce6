package io.pincite.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts the tree of a web page into blocks, in reading order; what does not show is left out and noted. */
final class WebBlocks implements NodeVisitor {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "head",
            "iframe",
            "object",
            "canvas",
            "select",
            "textarea",
            "math",
            "audio",
            "video",
            "map",
            "datalist",
            "dialog");
    private static final Set<String> ITEMS = Set.of("li", "dd", "dt");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final List<WebBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private final Deque<Boolean> tables = new ArrayDeque<>();
    private Optional<Element> heading = Optional.empty();
    private int items;
    private int linked;
    private int links;
    private int row;
    private int unseen;
    private boolean headerRow;
    private int hidden;

    private WebBlocks() {}

    static List<WebBlock> of(Element page, Draft draft) {
        WebBlocks blocks = new WebBlocks();
        page.traverse(blocks);
        blocks.flush(page);
        if (blocks.hidden > 0) {
            draft.note("Left out " + blocks.hidden + " characters that the page hides");
        }
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode characters) {
            characters(characters.getWholeText());
        } else if (node instanceof Element element) {
            start(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
    }

    private void characters(String more) {
        if (unseen > 0) {
            return;
        }
        text.append(more);
        linked += links > 0 ? more.strip().length() : 0;
    }

    private void start(Element element) {
        if (unseen > 0 || isUnseen(element)) {
            unseen++;
            return;
        }
        switch (element.normalName()) {
            case "a" -> links++;
            case "br" -> lineBreak(element);
            case "table" -> {
                breakAt(element);
                tables.push(isData(element));
            }
            case "tr" -> {
                flush(element);
                cells.clear();
                headerRow = true;
                row = element.elementSiblingIndex() + 1;
            }
            case "td", "th" -> {
                if (isInTable()) {
                    headerRow &= element.normalName().equals("th");
                }
            }
            case "img", "wbr" -> {
                // Alternative texts are no part of what the page says.
            }
            default -> {
                if (isBlock(element)) {
                    breakAt(element);
                    enter(element, 1);
                }
            }
        }
    }

    private void end(Element element) {
        if (unseen > 0) {
            unseen--;
            return;
        }
        switch (element.normalName()) {
            case "a" -> links = Math.max(0, links - 1);
            case "td", "th" -> endCell(element);
            case "tr" -> endRow(element);
            case "table" -> {
                tables.pop();
                breakAt(element);
            }
            default -> {
                if (isBlock(element)) {
                    breakAt(element);
                    enter(element, -1);
                }
            }
        }
    }

    /** One break is a line of verse or an address; two make a paragraph. */
    private void lineBreak(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode blank && blank.isBlank()) {
            next = next.nextSibling();
        }
        if (next instanceof Element again && again.normalName().equals("br")) {
            breakAt(element);
        } else {
            text.append('\n');
        }
    }

    private void endCell(Element cell) {
        if (isInTable()) {
            cells.add(text.toString().strip());
            text.setLength(0);
        } else {
            breakAt(cell);
        }
    }

    private void endRow(Element element) {
        if (cells.isEmpty()) {
            flush(element);
            return;
        }
        text.append(String.join(" | ", cells));
        cells.clear();
        add(element, headerRow ? Block.Kind.TABLE_HEADER : Block.Kind.TABLE_ROW, row);
    }

    /** Whether the innermost table holds data; many pages lay themselves out with tables. */
    private boolean isInTable() {
        return !tables.isEmpty() && tables.getFirst();
    }

    private static boolean isData(Element table) {
        return !table.hasAttr("role")
                && table.selectFirst("table table, table p, table div, table h1, table h2, table li") == null
                && table.select("td, th").size() >= 4;
    }

    private void breakAt(Element element) {
        if (isInTable()) {
            text.append(' ');
        } else {
            flush(element);
        }
    }

    private void flush(Element element) {
        if (heading.isPresent()) {
            add(heading.get(), Block.Kind.HEADING, heading.get().normalName().charAt(1) - '0');
        } else {
            add(element, items > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH, 0);
        }
    }

    /** Keeps count of the lists and headings around the next words. */
    private void enter(Element element, int step) {
        String name = element.normalName();
        if (ITEMS.contains(name)) {
            items = Math.max(0, items + step);
        } else if (HEADINGS.contains(name)) {
            heading = step > 0 ? Optional.of(element) : Optional.empty();
        }
    }

    private void add(Element element, Block.Kind kind, int number) {
        String block = text.toString();
        text.setLength(0);
        if (!block.isBlank()) {
            blocks.add(new WebBlock(element, kind, number, block, linked));
        }
        linked = 0;
    }

    private boolean isUnseen(Element element) {
        if (UNSEEN.contains(element.normalName())) {
            return true;
        }
        boolean hides = isMarkedHidden(element) || HidingStyle.of(element);
        if (hides) {
            hidden += element.text().length();
        }
        return hides;
    }

    private static boolean isMarkedHidden(Element element) {
        return element.hasAttr("hidden") && !element.attr("hidden").equals("until-found");
    }

    private static boolean isBlock(Element element) {
        return element.isBlock()
                || element.normalName().toLowerCase(Locale.ROOT).contains("-")
                || element.normalName().equals("button");
    }
}
