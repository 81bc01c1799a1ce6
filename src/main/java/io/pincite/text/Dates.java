package io.pincite.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates that a text mentions, in the ways English reports write them: {@code December 8}, {@code Dec. 3, 2024},
 * {@code 8 December 2024}, {@code 2024-12-08}, {@code 20241208}, {@code late March}, {@code March 2011}, {@code 2015}. Written by hand,
 * since the date parsers at hand resolve against today and read "may march" as May 1.
 */
public final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May"
            + "|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String YEAR = "(?<year>1[0-9]\\d\\d|20\\d\\d|2100)";
    private static final String DAY = "(?<day>0?[1-9]|[12]\\d|3[01])";

    /** The only form without a figure. */
    private static final Pattern MONTH_ALONE =
            pattern("(?:early|mid|late|in|since|until|by|last|next)[ -]" + MONTH + "(?!\\p{L})");

    /** Longest first: at one place the first that matches wins. */
    private static final List<Pattern> FORMS = List.of(
            pattern(YEAR + "[-/.](?<monthnumber>0[1-9]|1[0-2])[-/.](?<day>0[1-9]|[12]\\d|3[01])(?!\\d)"),
            pattern(
                    "(?<year>19\\d\\d|20\\d\\d)(?<monthnumber>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?![\\p{L}\\d.,])"),
            pattern(MONTH + "\\s+" + DAY + "(?:st|nd|rd|th)?(?:\\s*,\\s*|\\s+)" + YEAR + "(?!\\d)"),
            pattern(DAY + "(?:st|nd|rd|th)?(?:\\s+of)?\\s+" + MONTH + "(?:\\s*,\\s*|\\s+)" + YEAR + "(?!\\d)"),
            pattern(MONTH + "\\s+" + DAY + "(?:st|nd|rd|th)?(?!\\d|:\\d)"),
            pattern(DAY + "(?:st|nd|rd|th)?(?:\\s+of)?\\s+" + MONTH + "(?!\\p{L})"),
            pattern(MONTH + "(?:\\s+of)?,?\\s+" + YEAR + "(?!\\d)"),
            MONTH_ALONE,
            pattern(YEAR + "(?![\\p{L}\\d%]|[,.]\\d|-\\d{3})"));

    private Dates() {}

    /**
     * A date and where it stands.
     *
     * @param span its place in the text it was found in
     * @param date as far as it is given
     */
    public record Found(Span span, PartialDate date) {}

    /** The dates in {@code text}, in order, not overlapping. */
    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        for (Pattern form : Digits.in(text) ? FORMS : List.of(MONTH_ALONE)) {
            Matcher match = form.matcher(text);
            while (match.find()) {
                Span span = spanOf(match);
                if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
                    found.add(new Found(span, dateOf(match)));
                }
            }
        }
        found.sort((one, other) -> one.span().compareTo(other.span()));
        return List.copyOf(found);
    }

    /** Without the preposition that only served to tell a month from a verb or a name. */
    private static Span spanOf(Matcher match) {
        String all = match.group().toLowerCase(Locale.ROOT);
        boolean preposition =
                all.startsWith("in ") || all.startsWith("since ") || all.startsWith("until ") || all.startsWith("by ");
        return new Span(preposition ? match.start("month") : match.start(), match.end());
    }

    private static PartialDate dateOf(Matcher match) {
        OptionalInt month = has(match, "month")
                ? OptionalInt.of(
                        1 + MONTHS.indexOf(match.group("month").substring(0, 3).toLowerCase(Locale.ROOT)))
                : number(match, "monthnumber");
        return new PartialDate(number(match, "year"), month, number(match, "day"));
    }

    private static OptionalInt number(Matcher match, String group) {
        return has(match, group) ? OptionalInt.of(Integer.parseInt(match.group(group))) : OptionalInt.empty();
    }

    private static boolean has(Matcher match, String group) {
        return match.pattern().pattern().contains("<" + group + ">") && match.group(group) != null;
    }

    private static Pattern pattern(String form) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + form);
    }
}
