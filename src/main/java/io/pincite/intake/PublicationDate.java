package io.pincite.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the date that a document gives for itself. A date within a sentence belongs to what is told, not to the telling. */
final class PublicationDate {

    private static final String MONTH =
            "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?"
                    + "|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";

    /** Months as German, Spanish, French and Russian spell them in dates, in one line each from January on. */
    private static final List<List<String>> FOREIGN_MONTHS = List.of(
            List.of("januar", "jänner", "enero", "janvier", "января"),
            List.of("februar", "febrero", "février", "февраля"),
            List.of("märz", "marzo", "mars", "марта"),
            List.of("april", "abril", "avril", "апреля"),
            List.of("mai", "mayo", "мая"),
            List.of("juni", "junio", "juin", "июня"),
            List.of("juli", "julio", "juillet", "июля"),
            List.of("august", "agosto", "août", "августа"),
            List.of("september", "septiembre", "septembre", "сентября"),
            List.of("oktober", "octubre", "octobre", "октября"),
            List.of("november", "noviembre", "novembre", "ноября"),
            List.of("dezember", "diciembre", "décembre", "декабря"));

    private static final String FOREIGN_MONTH =
            FOREIGN_MONTHS.stream().flatMap(List::stream).collect(Collectors.joining("|", "(?:", ")"));
    private static final String DATE = "(?:(?<iy>\\d{4})[-/.](?<im>\\d{1,2})[-/.](?<id>\\d{1,2})"
            + "|(?<by>(?:19|20)\\d{2})(?<bm>[01]\\d)(?<bd>[0-3]\\d)"
            + "|(?<am>" + MONTH + ") (?<ad>\\d{1,2})(?:st|nd|rd|th)?,? ?(?<ay>\\d{4})"
            + "|(?<ed>\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)? (?<em>" + MONTH + "),? (?<ey>\\d{4})"
            + "|(?<fd>\\d{1,2})\\.?(?:er)?(?: de)? (?<fm>" + FOREIGN_MONTH + ")(?: de)? (?<fy>\\d{4})(?: г(?:ода|\\.))?"
            + "|(?<gd>\\d{1,2})\\.(?<gm>\\d{1,2})\\.(?<gy>\\d{4}))";
    private static final String LABEL =
            "(?:(?:date|time|dated|published|publication date|date of publication|posted|released|issued"
                    + "|first published|sent|written|datum|stand|veröffentlicht|fecha|publicado|publié|дата|опубликовано)(?: on| at| am| le| el)?(?: by [\\p{L} .'-]{1,40})?[:,]? ?)";
    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day|\\.)?,? )?";
    private static final String CLOCK =
            "(?:[ ,T_|·•–-]*(?:at )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?: ?[ap]\\.?m\\.?)?(?: ?(?:Z|UTC|GMT|[A-Z]{2,4}|[+-]\\d{2}:?\\d{2}))?)?";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ALONE = Pattern.compile(
            "[^\\p{L}\\d]*" + LABEL + "?" + WEEKDAY + DATE + CLOCK + "(?<rest>\\s*[^\\p{L}]{0,12})", FLAGS);
    private static final Pattern LABELLED =
            Pattern.compile("[^\\p{L}\\d]*" + LABEL + WEEKDAY + DATE + CLOCK + "(?!\\d)", FLAGS);
    private static final Pattern BYLINE = Pattern.compile(
            "(?:by )?[\\p{L}][\\p{L} .,'&-]{0,60}[|,·•–—-]\\s*" + WEEKDAY + DATE + CLOCK + "\\s*(?:[|·•–—-].{0,40})?",
            FLAGS);
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{Lu} .,'/-]{2,40}(?:, \\p{Lu}\\p{L}+)?[,:]? (?i:" + DATE
                    + ")\\s*(?:\\((?:Reuters|AP|AFP|dpa|TASS|Xinhua|UPI)\\))?\\s*[–—-].*",
            Pattern.DOTALL);
    private static final Pattern ANYWHERE = Pattern.compile(DATE, FLAGS);
    private static final List<String> KINDS = List.of("i", "b", "a", "e", "f", "g");

    private PublicationDate() {}

    /** The first date in {@code value}, which is known to be a date of publication. */
    static Optional<LocalDate> of(String value) {
        Matcher date = ANYWHERE.matcher(clean(value));
        return date.find() ? dateOf(date) : Optional.empty();
    }

    /** The date that {@code line} gives and nothing else: a line of its own, a byline, or the dateline of an agency. */
    static Optional<LocalDate> ofLine(String line) {
        String clean = clean(line);
        if (clean.length() > 400) {
            clean = clean.substring(0, 400);
        }
        Matcher alone = ALONE.matcher(clean);
        if (alone.matches()) {
            return dateOf(alone);
        }
        Matcher byline = BYLINE.matcher(clean);
        if (clean.length() < 120 && byline.matches()) {
            return dateOf(byline);
        }
        Matcher dateline = DATELINE.matcher(clean);
        return dateline.matches() ? dateOf(dateline) : Optional.empty();
    }

    /** How many chars at the beginning of {@code line} are a labelled date, such as {@code date 2024-12-08}; 0 for none. */
    static int lengthOfLabelled(String line) {
        Matcher labelled = LABELLED.matcher(line);
        return labelled.lookingAt() && dateOf(labelled).isPresent() ? labelled.end() : 0;
    }

    private static String clean(String line) {
        return line.strip().replaceAll("[\\s\\p{Z}]+", " ");
    }

    private static Optional<LocalDate> dateOf(Matcher match) {
        for (String kind : KINDS) {
            String year = match.group(kind + "y");
            if (year != null) {
                return date(
                        Integer.parseInt(year),
                        monthOf(match.group(kind + "m")),
                        Integer.parseInt(match.group(kind + "d")));
            }
        }
        return Optional.empty();
    }

    private static int monthOf(String month) {
        if (Character.isDigit(month.charAt(0))) {
            return Integer.parseInt(month);
        }
        String lower = month.toLowerCase(Locale.ROOT);
        for (int i = 0; i < FOREIGN_MONTHS.size(); i++) {
            if (FOREIGN_MONTHS.get(i).contains(lower)) {
                return i + 1;
            }
        }
        String start = lower.substring(0, 3);
        return List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
                        .indexOf(start)
                + 1;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return year < 1500 || year > 2200 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
