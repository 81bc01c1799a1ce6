package io.pincite.intake;

import io.pincite.text.Span;

/**
 * One piece of a document's structure. Blocks of a document do not overlap and stand in text order; text between two
 * blocks is white space.
 *
 * @param kind what it is
 * @param span where it stands, in the document's text
 * @param number heading level (1 to 6) for a heading, row number (from 1, as the sheet counts) for a table row, else 0
 */
public record Block(Kind kind, Span span, int number) {

    /** What a block is. Only some kinds may be quoted. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        /** The row that names the columns of the rows below it. */
        TABLE_HEADER,
        TABLE_ROW,
        /** A line of a mail's head, such as its subject. */
        FIELD,
        /** Navigation, donation bars, share links, cookie notes: stands in the text, answers nothing. */
        BOILERPLATE,
        /** Not visible to a person who opens the file: stands in the text, answers nothing. */
        HIDDEN;

        /** Whether an answer may quote it. */
        public boolean quotable() {
            return this != BOILERPLATE && this != HIDDEN;
        }
    }
}
