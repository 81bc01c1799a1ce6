package io.pincite.intake;

import io.pincite.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the line in which a document says when it was published: near the top, or signed at the end. */
final class DateLine {

    private static final int NEAR_TOP = 8;
    private static final int NEAR_END = 3;

    private DateLine() {}

    /** The same blocks; a date that stands before the first sentence of a line becomes a field of its own. */
    static List<Block> split(String text, List<Block> blocks) {
        List<Block> split = new ArrayList<>(blocks.size() + 1);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int label = i < NEAR_TOP && block.kind() == Block.Kind.PARAGRAPH
                    ? labelIn(block.span().in(text))
                    : 0;
            if (label == 0) {
                split.add(dated(text, block, i < NEAR_TOP));
                continue;
            }
            int start = block.span().start();
            int rest = start + label;
            split.add(new Block(Block.Kind.FIELD, new Span(start, rest), 0));
            while (Character.isWhitespace(text.charAt(rest))) {
                rest++;
            }
            split.add(new Block(block.kind(), new Span(rest, block.span().end()), 0));
        }
        return split;
    }

    /** The first date that a block near the top gives for the whole, else one that is labelled near the end. */
    static Optional<LocalDate> in(String text, List<Block> blocks) {
        List<Block> visible = blocks.stream()
                .filter(block -> block.kind() != Block.Kind.HIDDEN)
                .toList();
        Optional<LocalDate> top = firstIn(text, visible.subList(0, Math.min(NEAR_TOP, visible.size())));
        return top.or(() -> visible.subList(Math.max(0, visible.size() - NEAR_END), visible.size()).stream()
                .map(block -> block.span().in(text))
                .filter(line -> PublicationDate.lengthOfLabelled(line) > 0)
                .flatMap(line -> PublicationDate.ofLine(line).stream())
                .findFirst());
    }

    private static Optional<LocalDate> firstIn(String text, List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.span().in(text).lines())
                .flatMap(line -> PublicationDate.ofLine(line).stream())
                .findFirst();
    }

    /** A line that is nothing but a date is a field. */
    private static Block dated(String text, Block block, boolean nearTop) {
        boolean line = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING;
        String words = block.span().in(text);
        boolean date = nearTop
                && line
                && words.length() < 80
                && PublicationDate.ofLine(words).isPresent();
        return date ? new Block(Block.Kind.FIELD, block.span(), 0) : block;
    }

    /** How many chars of {@code line} are a label with a date that a sentence follows. */
    private static int labelIn(String line) {
        int length = PublicationDate.lengthOfLabelled(line);
        String rest = line.substring(length);
        boolean sentence = length > 0
                && rest.length() > 1
                && Character.isWhitespace(rest.charAt(0))
                && Character.isUpperCase(rest.strip().codePointAt(0));
        return sentence ? length : 0;
    }
}
