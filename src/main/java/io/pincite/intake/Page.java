package io.pincite.intake;

import io.pincite.text.Span;

/**
 * A page, slide or sheet: a place that people can open.
 *
 * @param number counted from 1
 * @param label how people call it, such as {@code page 3}, {@code slide 2} or {@code sheet Budget}
 * @param span what stands on it, in the document's text
 */
public record Page(int number, String label, Span span) {

    /** How the labels of sheets begin. */
    static final String SHEET = "sheet ";

    /** Rejects a page that nobody could turn to. */
    public Page {
        if (number < 1) {
            throw new IllegalArgumentException("Pages count from 1, got " + number);
        }
    }
}
