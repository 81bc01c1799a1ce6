package io.pincite.intake;

import io.pincite.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Says in a few words where in a file something stands: by page, sheet and row, line of a mail's head, or headings. */
final class Place {

    private static final String BELOW = " › ";
    private static final int LONGEST = 60;
    private static final int MOST = 3;
    private static final String CSV = Format.CSV.mediaType();
    private static final List<String> MAIL = List.of(Format.EML.mediaType(), Format.MSG.mediaType());

    private Place() {}

    static Optional<String> of(Document document, Span span) {
        List<Block> blocks = document.blocksIn(span);
        Optional<Page> page = document.pageOf(span);
        if (page.isPresent()) {
            String label = page.get().label();
            return Optional.of(
                    label.contains(Page.SHEET)
                            ? rows(blocks).map(row -> label + ", " + row).orElse(label)
                            : label);
        }
        if (document.mediaType().equals(CSV)) {
            return rows(blocks);
        }
        return field(document, blocks).or(() -> headings(document, span));
    }

    /** Such as {@code row 12} or {@code rows 12–20}; empty where {@code blocks} are no rows. */
    private static Optional<String> rows(List<Block> blocks) {
        IntStream numbers = blocks.stream()
                .filter(block -> block.kind() == Block.Kind.TABLE_ROW || block.kind() == Block.Kind.TABLE_HEADER)
                .mapToInt(Block::number);
        int[] rows = numbers.toArray();
        OptionalInt first = IntStream.of(rows).min();
        OptionalInt last = IntStream.of(rows).max();
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                first.getAsInt() == last.getAsInt()
                        ? "row " + first.getAsInt()
                        : "rows " + first.getAsInt() + "–" + last.getAsInt());
    }

    /** Such as {@code mail header, Subject}. */
    private static Optional<String> field(Document document, List<Block> blocks) {
        return blocks.stream()
                .findFirst()
                .filter(block -> block.kind() == Block.Kind.FIELD && MAIL.contains(document.mediaType()))
                .map(block -> block.span().in(document.text()))
                .map(line ->
                        "mail header" + (line.indexOf(':') > 0 ? ", " + line.substring(0, line.indexOf(':')) : ""));
    }

    /** The headings above {@code span}, the outermost first; the title of the whole is not repeated. */
    private static Optional<String> headings(Document document, Span span) {
        Deque<String> path = new ArrayDeque<>();
        int level = Integer.MAX_VALUE;
        List<Block> before = document.blocksBefore(span);
        for (int i = before.size() - 1; i >= 0 && level > 1 && path.size() < MOST; i--) {
            Block block = before.get(i);
            if (block.kind() == Block.Kind.HEADING && block.number() < level) {
                level = block.number();
                String heading = Title.bare(block.span().in(document.text()));
                if (!heading.isEmpty() && !heading.equalsIgnoreCase(document.title())) {
                    path.addFirst(shortened(heading));
                }
            }
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(String.join(BELOW, path));
    }

    private static String shortened(String heading) {
        if (heading.length() <= LONGEST) {
            return heading;
        }
        int end = heading.offsetByCodePoints(0, Math.min(LONGEST, heading.codePointCount(0, heading.length())));
        return heading.substring(0, end).strip() + "…";
    }
}
