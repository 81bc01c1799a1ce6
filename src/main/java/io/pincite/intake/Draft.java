package io.pincite.intake;

import io.pincite.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document in the making: parsers add to it in reading order, and it keeps text, structure and limits in step. For one
 * thread.
 */
final class Draft {

    private final int maxChars;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> outlet = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<OpenPage> openPage = Optional.empty();
    private long invisible;

    Draft(int maxChars) {
        this.maxChars = maxChars;
    }

    /** Adds a block of running text; white space is evened out, invisible characters are left out and noted. */
    void add(Block.Kind kind, int number, String raw) {
        String visible = Invisible.strippedFrom(raw);
        invisible += raw.length() - visible.length();
        String clean = visible.strip().replaceAll("[\\s\\p{Z}]+", " ").strip();
        if (clean.isEmpty()) {
            return;
        }
        separate(kind);
        int start = text.length();
        append(clean);
        if (start == text.length()) {
            stopWhenFull();
        }
        blocks.add(new Block(kind, new Span(start, text.length()), number));
        stopWhenFull();
    }

    void add(Block.Kind kind, String raw) {
        add(kind, 0, raw);
    }

    /** Adds {@code raw} exactly as it is, with the blocks that {@link PlainText} sees in it. */
    void addLaidOut(String raw, List<Block> laidOut) {
        if (text.length() > 0) {
            separate(Block.Kind.PARAGRAPH);
        }
        int offset = text.length();
        append(raw);
        for (Block block : laidOut) {
            if (block.span().end() + offset <= text.length()) {
                blocks.add(new Block(block.kind(), block.span().shift(offset), block.number()));
            }
        }
        stopWhenFull();
    }

    /** An empty draft for what goes below this one, no longer than the rest of the limit. */
    Draft beside() {
        return new Draft(Math.max(1, maxChars - text.length()));
    }

    /** Adds a file that was attached to this one, on pages that name it. */
    void addAttached(String name, Draft attached) {
        endPage();
        int offset = text.length() + "\n\n".length();
        addLaidOut(attached.text(), attached.blocks());
        String label = "attachment " + name;
        List<Page> own = attached.pages();
        if (own.isEmpty() && offset < text.length()) {
            beginAt(1, label, offset);
        }
        own.stream()
                .filter(page -> page.span().end() + offset <= text.length())
                .map(page -> new Page(
                        page.number(), label + ", " + page.label(), page.span().shift(offset)))
                .forEach(pages::add);
        attached.notes().forEach(note -> note(name + ": " + note));
    }

    private void beginAt(int number, String label, int start) {
        openPage = Optional.of(new OpenPage(number, label, start));
        endPage();
    }

    /** Begins a page, slide or sheet, and ends the one before. */
    void beginPage(int number, String label) {
        endPage();
        openPage = Optional.of(new OpenPage(number, label, text.length()));
    }

    void endPage() {
        openPage.filter(page -> page.start < text.length())
                .ifPresent(page -> pages.add(new Page(page.number, page.label, page.span(text))));
        openPage = Optional.empty();
    }

    void note(String note) {
        notes.add(note);
    }

    /** Keeps the first title that is given. */
    void title(String given) {
        title = title.or(() -> ofText(given));
    }

    /** Keeps the first outlet that is given. */
    void outlet(String given) {
        outlet = outlet.or(() -> ofText(given));
    }

    /** Keeps the first date that is given. */
    void published(Optional<LocalDate> given) {
        published = published.or(() -> given);
    }

    /** Keeps the first language that is given. */
    void language(String given) {
        language = language.or(() -> ofText(given));
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    List<Page> pages() {
        return List.copyOf(pages);
    }

    List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        if (invisible > 0) {
            all.add("Left out " + invisible + " invisible characters");
        }
        return all;
    }

    Optional<String> title() {
        return title;
    }

    Optional<String> outlet() {
        return outlet;
    }

    Optional<LocalDate> published() {
        return published;
    }

    Optional<String> language() {
        return language;
    }

    /** Rows, items and fields stand under each other; everything else is set off by an empty line. */
    private void separate(Block.Kind kind) {
        if (text.length() == 0) {
            return;
        }
        boolean close = !blocks.isEmpty()
                && isRun(kind)
                && isRun(blocks.get(blocks.size() - 1).kind());
        append(close ? "\n" : "\n\n");
    }

    private static boolean isRun(Block.Kind kind) {
        return switch (kind) {
            case LIST_ITEM, TABLE_HEADER, TABLE_ROW, FIELD -> true;
            case HEADING, PARAGRAPH, BOILERPLATE, HIDDEN -> false;
        };
    }

    private void append(String more) {
        text.append(more, 0, Math.min(more.length(), maxChars - text.length()));
    }

    private void stopWhenFull() {
        if (text.length() >= maxChars) {
            note("Cut after " + maxChars + " characters; split the file to have all of it read");
            throw new TextFull();
        }
    }

    private static Optional<String> ofText(String given) {
        return Optional.of(Invisible.strippedFrom(given).strip().replaceAll("\\s+", " "))
                .filter(clean -> !clean.isEmpty());
    }

    private record OpenPage(int number, String label, int start) {

        Span span(CharSequence text) {
            int first = start;
            while (Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            return new Span(first, text.length());
        }
    }
}
