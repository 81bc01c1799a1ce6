package io.pincite.command;

import java.util.List;
import java.util.stream.Stream;

/**
 * One line for people, in a few styles. Whatever is put in is data: it is made plain here, once.
 *
 * @param indent how far it is set in, where it goes on below too
 * @param pieces its words in order
 */
record Line(int indent, List<Piece> pieces) {

    /** Nothing. */
    static final Line EMPTY = new Line(0, List.of());

    /** Ways to show words where colors may be used. */
    enum Style {
        PLAIN(""),
        BOLD("1"),
        FAINT("2"),
        MARK("36");

        private final String code;

        Style(String code) {
            this.code = code;
        }

        private String on(String words) {
            return this == PLAIN ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
        }
    }

    /** Words in one style. */
    record Piece(Style style, String words) {

        /** Makes the words plain. */
        Piece {
            words = Plain.line(words);
        }
    }

    /** Copies the pieces. */
    Line {
        pieces = List.copyOf(pieces);
    }

    /** An empty line, set in. */
    static Line at(int indent) {
        return new Line(indent, List.of());
    }

    /** A line of plain words. */
    static Line of(String words) {
        return EMPTY.plain(words);
    }

    Line plain(String words) {
        return with(Style.PLAIN, words);
    }

    Line bold(String words) {
        return with(Style.BOLD, words);
    }

    Line faint(String words) {
        return with(Style.FAINT, words);
    }

    /** Adds what points to a source. */
    Line mark(String words) {
        return with(Style.MARK, words);
    }

    private Line with(Style style, String words) {
        return new Line(
                indent,
                Stream.concat(pieces.stream(), Stream.of(new Piece(style, words)))
                        .toList());
    }

    /**
     * The text of this line, without its end.
     *
     * @param width no longer than this where its spaces allow it
     * @param colors whether styles are shown
     */
    String text(int width, boolean colors) {
        Wrapped wrapped = new Wrapped(indent, width);
        for (Piece piece : pieces) {
            wrapped.add(piece.words(), words -> colors ? piece.style().on(words) : words);
        }
        return wrapped.text();
    }
}
