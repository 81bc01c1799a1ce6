package io.pincite.text;

/**
 * A stretch of one string, counted the way {@link String#substring(int, int)} counts: Java chars (UTF-16 units),
 * half-open. Which string it counts in is said by whoever holds the span.
 *
 * @param start first char, inclusive
 * @param end one past the last char; always greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Rejects empty and backwards spans, so that a citation always points at something. */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A span must run forwards from 0, got " + start + ".." + end);
        }
    }

    /** The chars this span covers in {@code text}. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** How many chars it covers. */
    public int length() {
        return end - start;
    }

    /** Whether {@code other} lies within this span, ends included. */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one char. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that covers both. */
    public Span join(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same stretch, counted in a string in which this string begins at {@code offset}. */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
