package io.pincite.text;

/**
 * Something that a text names: a date, a number, a person or place.
 *
 * @param kind what it is
 * @param span where it stands, in the text it was read from
 * @param value its normal form, by which two mentions are compared: a {@link PartialDate} as written by its
 *     {@code toString}, a plain decimal number, or a name as {@link Normal#folded} gives it
 */
public record Mention(Kind kind, Span span, String value) {

    /** What a mention is. */
    public enum Kind {
        DATE,
        /** A day of the week or a time of the day, which alone name no date. */
        TIME,
        MONEY,
        PERCENT,
        /** Any other quantity or count. */
        NUMBER,
        /** A person, place, organization, ship, weapon: whatever is written with a capital letter. */
        NAME,
        /** Words between quotation marks. */
        QUOTATION
    }
}
