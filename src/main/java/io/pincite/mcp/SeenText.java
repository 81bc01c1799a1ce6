package io.pincite.mcp;

import io.pincite.intake.Block;
import io.pincite.intake.Document;
import io.pincite.text.Span;

/** A document's text as a person sees it. */
final class SeenText {

    private SeenText() {}

    /**
     * The chars of {@code span}; each that a person who opens the file does not see is a space instead, so that offsets
     * stay what they are.
     */
    static String of(Document document, Span span) {
        StringBuilder text = new StringBuilder(span.in(document.text()));
        document.blocksIn(span).stream()
                .filter(block -> block.kind() == Block.Kind.HIDDEN)
                .map(Block::span)
                .forEach(hidden -> blank(
                        text,
                        Math.max(hidden.start(), span.start()) - span.start(),
                        Math.min(hidden.end(), span.end()) - span.start()));
        return text.toString();
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
