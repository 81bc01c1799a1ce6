package io.pincite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML that Tika makes of Office files into a draft: headings, paragraphs, rows, slides and sheets. */
final class OfficeText extends DefaultHandler {

    private final Draft draft;
    private final StringBuilder text = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private Optional<Table> table = Optional.empty();
    private int tables;
    private int row;
    private int pages;
    private int lists;
    private int heading;
    private boolean sheetName;
    private boolean head;

    OfficeText(Draft draft) {
        this.draft = draft;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "head" -> head = true;
            case "div" -> startDivision(attributes);
            case "p" -> breakInCell();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                flush();
                heading = name.charAt(1) - '0';
            }
            case "li" -> {
                flush();
                lists++;
            }
            case "table" -> startTable();
            case "tr" -> {
                if (tables == 1) {
                    row++;
                    cells.clear();
                }
            }
            case "td", "th" -> {
                if (tables == 1) {
                    text.setLength(0);
                }
            }
            case "br" -> text.append('\n');
            default -> {
                // Inline elements neither end nor begin a block.
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "head" -> {
                head = false;
                text.setLength(0);
            }
            case "div", "p" -> breakInCell();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                flush();
                heading = 0;
            }
            case "li" -> {
                flush();
                lists--;
            }
            case "td", "th" -> {
                if (tables == 1) {
                    cells.add(text.toString());
                    text.setLength(0);
                } else if (tables > 1) {
                    text.append(' ');
                }
            }
            case "tr" -> {
                if (tables == 1) {
                    table.ifPresent(open -> open.row(row, cells));
                }
            }
            case "table" -> endTable();
            default -> {
                // Inline elements neither end nor begin a block.
            }
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (!head) {
            text.append(chars, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {
        characters(chars, start, length);
    }

    /** Writes what is left; call once after the last event, also after one that failed. */
    void finish() {
        flush();
        table.ifPresent(Table::end);
        draft.endPage();
    }

    private void startDivision(Attributes attributes) {
        breakInCell();
        String kind = Optional.ofNullable(attributes.getValue("class")).orElse("");
        if (tables == 0 && (kind.equals("slide-content") || kind.equals("slide"))) {
            pages++;
            draft.beginPage(pages, "slide " + pages);
        } else if (tables == 0 && kind.equals("page")) {
            pages++;
            sheetName = true;
        }
    }

    private void startTable() {
        if (tables == 0) {
            flush();
            row = 0;
            table = Optional.of(new Table(draft));
        }
        tables++;
    }

    private void endTable() {
        tables--;
        if (tables == 0) {
            table.ifPresent(Table::end);
            table = Optional.empty();
            text.setLength(0);
        }
    }

    private void breakInCell() {
        if (tables > 0) {
            text.append(' ');
        } else {
            flush();
        }
    }

    private void flush() {
        if (tables > 0) {
            return;
        }
        String block = text.toString();
        text.setLength(0);
        if (block.isBlank()) {
            return;
        }
        if (heading > 0 && sheetName) {
            sheetName = false;
            draft.beginPage(pages, Page.SHEET + block.strip());
        }
        draft.add(kind(), heading, block);
    }

    private Block.Kind kind() {
        if (heading > 0) {
            return Block.Kind.HEADING;
        }
        return lists > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
    }
}
