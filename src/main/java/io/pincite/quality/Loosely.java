package io.pincite.quality;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares words as a fair reader would: case, line breaks, kinds of apostrophe and short month names do not count. */
final class Loosely {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private static final List<String> MONTHS = List.of(
            "jan.",
            "january",
            "feb.",
            "february",
            "aug.",
            "august",
            "sept.",
            "september",
            "oct.",
            "october",
            "nov.",
            "november",
            "dec.",
            "december");

    private Loosely() {}

    /** Whether {@code text} holds {@code words}. */
    static boolean holds(String text, String words) {
        return loose(text).contains(loose(words));
    }

    /** Whether one of the two holds the other, month names as they are spelled. */
    static boolean overlap(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        return first.contains(second) || second.contains(first);
    }

    private static String loose(String text) {
        String loose = plain(text);
        for (int i = 0; i < MONTHS.size(); i += 2) {
            loose = loose.replace(MONTHS.get(i), MONTHS.get(i + 1));
        }
        return loose;
    }

    private static String plain(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BLANKS.matcher(lower.replace('\u02BC', '\'').replace('\u2019', '\''))
                .replaceAll(" ")
                .strip();
    }
}
