package io.pincite.citation;

import io.pincite.text.Span;

/** The words around a quote, so that a reader can judge it without opening the source. */
public final class Surroundings {

    private static final int REACH = 200;

    private Surroundings() {}

    /** Up to 200 chars of {@code text} before {@code span}, beginning with a whole word. */
    static String before(String text, Span span) {
        return before(text, span, REACH);
    }

    /** Up to {@code reach} chars of {@code text} before {@code span}, beginning with a whole word. */
    public static String before(String text, Span span, int reach) {
        int from = Math.max(0, span.start() - reach);
        return text.substring(from == 0 ? 0 : afterSpace(text, from - 1, span.start()), span.start());
    }

    /** Up to 200 chars of {@code text} after {@code span}, ending with a whole word. */
    static String after(String text, Span span) {
        return after(text, span, REACH);
    }

    /** Up to {@code reach} chars of {@code text} after {@code span}, ending with a whole word. */
    public static String after(String text, Span span, int reach) {
        int to = Math.min(text.length(), span.end() + reach);
        return text.substring(span.end(), to == text.length() ? to : beforeSpace(text, to, span.end()));
    }

    /** Where the first whole word begins; where nothing separates words, any character will do. */
    private static int afterSpace(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(from + 1)) ? from + 2 : from + 1;
    }

    private static int beforeSpace(String text, int to, int from) {
        for (int i = to; i >= from; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }
}
