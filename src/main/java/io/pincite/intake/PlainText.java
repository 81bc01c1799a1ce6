package io.pincite.intake;

import io.pincite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sees the structure of text that has none but its lines: paragraphs, headings, list items, tables. Works on Markdown as
 * well.
 *
 * <p>Two habits look alike and mean opposite things. Where lines are wrapped at a width, several lines make one
 * paragraph; where nothing is wrapped, each line is a paragraph of its own. A line was wrapped when the first word of
 * the next line would not have fitted behind it, so a text counts as wrapped when most of its lines are full in this
 * sense and end within a sentence.
 */
final class PlainText {

    private static final int WIDEST_WRAP = 200;
    private static final int LONGEST_HEADING = 90;
    private static final Pattern LIST_MARK = Pattern.compile("(?:[-*+•‣▪◦·–]|\\(?\\d{1,3}[.)]|[a-z]\\))\\s+\\S.*");
    private static final Pattern HASH_HEADING = Pattern.compile("#{1,6}\\s+\\S.*");
    private static final Pattern WIKI_HEADING = Pattern.compile("={1,6} \\S.* ={1,6}");
    private static final Pattern RULE = Pattern.compile("[-=_*~#]{3,}|(?:[-*_] ){2,}[-*_]");
    private static final Pattern PIPE_RULE = Pattern.compile("\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)+\\|?");
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?:;…。！？][\"'”’»)\\]]*");

    private final String text;
    private final List<Line> lines;
    private final int width;
    private final List<Block> blocks = new ArrayList<>();

    private PlainText(String text) {
        this.text = text;
        this.lines = linesOf(text);
        this.width = wrapWidth();
    }

    /** The blocks of {@code text}, in order; everything that is not white space lies in one of them. */
    static List<Block> blocksIn(String text) {
        PlainText plain = new PlainText(text);
        plain.layOut();
        return plain.blocks;
    }

    private void layOut() {
        int at = 0;
        while (at < lines.size()) {
            at = lines.get(at).isBlank() ? at + 1 : blockFrom(at);
        }
    }

    /** Adds the block that begins on line {@code first} and gives back the line after it. */
    private int blockFrom(int first) {
        Line line = lines.get(first);
        String words = line.words();
        if (Furniture.isFurniture(words)) {
            return add(Block.Kind.BOILERPLATE, 0, first, first + 1);
        }
        if (HASH_HEADING.matcher(words).matches() || WIKI_HEADING.matcher(words).matches()) {
            return add(Block.Kind.HEADING, words.indexOf(' '), first, first + 1);
        }
        int underline = first + 1;
        if (underline < lines.size()
                && isUnderline(lines.get(underline).words())
                && words.length() <= LONGEST_HEADING) {
            return add(Block.Kind.HEADING, lines.get(underline).words().startsWith("=") ? 1 : 2, first, first + 2);
        }
        if (RULE.matcher(words).matches()) {
            return add(Block.Kind.BOILERPLATE, 0, first, first + 1);
        }
        int table = endOfTable(first);
        if (table > first) {
            return addTable(first, table);
        }
        int end = first + 1;
        while (end < lines.size() && continues(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        if (LIST_MARK.matcher(words).matches()) {
            return add(Block.Kind.LIST_ITEM, 0, first, end);
        }
        if (end == first + 1 && isHeading(first)) {
            return add(Block.Kind.HEADING, hasHeading() ? 2 : 1, first, end);
        }
        return add(Block.Kind.PARAGRAPH, 0, first, end);
    }

    private int add(Block.Kind kind, int number, int first, int end) {
        blocks.add(new Block(kind, new Span(lines.get(first).start, lines.get(end - 1).end), number));
        return end;
    }

    private boolean hasHeading() {
        return blocks.stream().anyMatch(block -> block.kind() == Block.Kind.HEADING);
    }

    private boolean continues(Line line, Line next) {
        if (next.isBlank() || width == 0 || !isFull(line, next, width)) {
            return false;
        }
        String words = next.words();
        return !LIST_MARK.matcher(words).matches()
                && !HASH_HEADING.matcher(words).matches();
    }

    /** A short line without an end, before a longer one that says something. */
    private boolean isHeading(int at) {
        String words = lines.get(at).words();
        if (words.length() > LONGEST_HEADING
                || !startsLikeTitle(words)
                || ENDS_SENTENCE.matcher(words).matches()) {
            return false;
        }
        boolean follows = !blocks.isEmpty() && isTitleAbove(at);
        if (follows && words.split(" ", -1).length >= 8) {
            return false;
        }
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && leadsTo(words, lines.get(next).words());
    }

    private static boolean leadsTo(String words, String next) {
        return next.length() > words.length() || ENDS_SENTENCE.matcher(next).matches();
    }

    private boolean isTitleAbove(int at) {
        Block last = blocks.get(blocks.size() - 1);
        boolean adjoins = text.substring(last.span().end(), lines.get(at).start).isBlank();
        return adjoins && last.kind() == Block.Kind.HEADING;
    }

    private static boolean startsLikeTitle(String words) {
        int first = words.codePointAt(0);
        boolean begins = Character.isUpperCase(first)
                || Character.isDigit(first)
                || (Character.isLetter(first) && !Character.isLowerCase(first))
                || "\"“‘«'".indexOf(first) >= 0;
        return begins && words.chars().filter(Character::isLetter).count() >= 3 && words.indexOf('|') < 0;
    }

    private static boolean isUnderline(String words) {
        return words.length() >= 3
                && (words.chars().allMatch(c -> c == '=') || words.chars().allMatch(c -> c == '-'));
    }

    /** The line after the table that begins at {@code first}; {@code first} where there is none. */
    private int endOfTable(int first) {
        String mark = markOf(lines.get(first).raw(text));
        if (mark.isEmpty()) {
            return first;
        }
        int columns = columnsOf(first, mark);
        int end = first + 1;
        while (end < lines.size() && !lines.get(end).isBlank() && columnsOf(end, mark) == columns) {
            end++;
        }
        return end - first >= 2 ? end : first;
    }

    private static String markOf(String line) {
        if (line.strip().startsWith("|") || PIPE_RULE.matcher(line.strip()).matches()) {
            return "|";
        }
        return line.strip().indexOf('\t') > 0 ? "\t" : "";
    }

    private long columns(String line, String mark) {
        return line.strip().chars().filter(c -> c == mark.charAt(0)).count();
    }

    private int columnsOf(int line, String mark) {
        return (int) columns(lines.get(line).raw(text), mark);
    }

    private int addTable(int first, int end) {
        int row = 0;
        for (int at = first; at < end; at++) {
            if (PIPE_RULE.matcher(lines.get(at).words()).matches()) {
                add(Block.Kind.BOILERPLATE, 0, at, at + 1);
            } else {
                row++;
                add(row == 1 ? Block.Kind.TABLE_HEADER : Block.Kind.TABLE_ROW, row, at, at + 1);
            }
        }
        return end;
    }

    /** The width at which lines were wrapped; 0 where they were not. */
    private int wrapWidth() {
        int widest = 0;
        for (Line line : lines) {
            widest = Math.max(widest, line.words().length());
        }
        if (widest > WIDEST_WRAP || widest < 30) {
            return 0;
        }
        int pairs = 0;
        int full = 0;
        int within = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (line.isBlank() || next.isBlank()) {
                continue;
            }
            pairs++;
            if (isFull(line, next, widest)) {
                full++;
                within += ENDS_SENTENCE.matcher(line.words()).matches() ? 0 : 1;
            }
        }
        return full * 10 >= pairs * 6 && within * 2 >= full && within > 0 ? widest : 0;
    }

    /** Whether the first word of {@code next} would not have fitted behind {@code line}, give or take a few chars. */
    private static boolean isFull(Line line, Line next, int width) {
        String words = next.words();
        int space = words.indexOf(' ');
        int firstWord = space < 0 ? words.length() : space;
        return line.indent + line.words().length() + 1 + firstWord > width - width / 10;
    }

    private static List<Line> linesOf(String text) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            lines.add(Line.of(text, at, end));
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            at = end + (pair ? 2 : 1);
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /** One line without the white space around it; {@code start} equals {@code end} where nothing is left. */
    private record Line(int start, int end, int indent, String words) {

        static Line of(String text, int from, int to) {
            int start = from;
            int end = to;
            while (start < end && isSpace(text.charAt(start))) {
                start++;
            }
            while (end > start && isSpace(text.charAt(end - 1))) {
                end--;
            }
            return new Line(start, end, start - from, text.substring(start, end));
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
        }

        boolean isBlank() {
            return words.isEmpty();
        }

        String raw(String text) {
            return text.substring(start, end);
        }
    }
}
