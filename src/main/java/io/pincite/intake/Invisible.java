package io.pincite.intake;

import io.pincite.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Characters that nobody sees: zero-width signs, direction controls, tags and their kin. */
final class Invisible {

    /** Shorter runs are typing aids, such as joiners in Persian and emoji. */
    private static final int SMUGGLED = 4;

    private Invisible() {}

    /** Whether {@code codePoint} shows nothing and is not white space. */
    static boolean isInvisible(int codePoint) {
        return codePoint == 0x00AD
                || (codePoint >= 0x200B && codePoint <= 0x200F)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2060 && codePoint <= 0x206F)
                || codePoint == 0xFEFF
                || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF)
                || (codePoint < 0x20 && !Character.isWhitespace(codePoint));
    }

    /** {@code text} without them; the same string where there are none. */
    static String strippedFrom(String text) {
        if (text.codePoints().noneMatch(Invisible::isInvisible)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isInvisible(c)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** Whether there is anything in {@code text} that a person would see. */
    static boolean shows(String text) {
        return text.codePoints()
                .anyMatch(c -> c > ' '
                        && !isInvisible(c)
                        && !Character.isISOControl(c)
                        && !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c));
    }

    /** How many of them {@code text} has. */
    static long countIn(String text) {
        return text.codePoints().filter(Invisible::isInvisible).count();
    }

    /** The runs that are long enough to carry a message of their own, in order. */
    static List<Span> runsIn(String text) {
        List<Span> runs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfRun(text, at);
            if (text.codePointCount(at, end) >= SMUGGLED) {
                runs.add(new Span(at, end));
            }
            at = end > at ? end : at + Character.charCount(text.codePointAt(at));
        }
        return runs;
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && isInvisible(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}
