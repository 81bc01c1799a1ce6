package io.pincite.text;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words by which English reports say when something happened; other languages give their written dates. */
public final class TimePhrases {

    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));

    private static final String COUNT = "(?<count>\\d{1,2}|" + String.join("|", COUNTS.keySet()) + ")";
    private static final String PART_OF_DAY = "(?:day|morning|afternoon|evening|night)";

    /** Names a date as well, and then the date says it all: "Sunday, December 8". */
    private static final Pattern DATE_FOLLOWS =
            Pattern.compile("^,?\\s+(?:\\d|\\p{Lu}\\p{Ll}{2,8}\\.?\\s\\d).*", Pattern.DOTALL);

    private static final Pattern WEEKDAY =
            pattern("(?:(?<which>last|next|this|coming)\\s+)?(?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!s)");
    private static final Pattern COUNTED =
            pattern(COUNT + "\\s+(?<unit>day|week|month|year)s?\\s+(?<way>later|after(?:wards)?(?=[,.;])|earlier|ago)");

    private static final List<Fixed> FIXED = List.of(
            new Fixed("the\\s+(?:next|following)\\s+" + PART_OF_DAY, 1, ChronoUnit.DAYS, TimePhrase.From.LAST_NAMED),
            new Fixed("the\\s+day\\s+after(?=[,.;]|$)", 1, ChronoUnit.DAYS, TimePhrase.From.LAST_NAMED),
            new Fixed("(?:the|that)\\s+same\\s+" + PART_OF_DAY, 0, ChronoUnit.DAYS, TimePhrase.From.LAST_NAMED),
            new Fixed("that\\s+" + PART_OF_DAY, 0, ChronoUnit.DAYS, TimePhrase.From.LAST_NAMED),
            new Fixed(
                    "the\\s+(?:day\\s+before(?=[,.;]|$)|previous\\s+" + PART_OF_DAY + ")",
                    -1,
                    ChronoUnit.DAYS,
                    TimePhrase.From.LAST_NAMED),
            new Fixed("the\\s+day\\s+after\\s+tomorrow", 2, ChronoUnit.DAYS, TimePhrase.From.PUBLICATION),
            new Fixed("the\\s+day\\s+before\\s+yesterday", -2, ChronoUnit.DAYS, TimePhrase.From.PUBLICATION),
            new Fixed("yesterday|last\\s+night", -1, ChronoUnit.DAYS, TimePhrase.From.PUBLICATION),
            new Fixed("today(?!['\u2019])|tonight", 0, ChronoUnit.DAYS, TimePhrase.From.PUBLICATION),
            new Fixed("tomorrow(?!['\u2019])", 1, ChronoUnit.DAYS, TimePhrase.From.PUBLICATION),
            new Fixed("last\\s+month", -1, ChronoUnit.MONTHS, TimePhrase.From.PUBLICATION),
            new Fixed("next\\s+month", 1, ChronoUnit.MONTHS, TimePhrase.From.PUBLICATION),
            new Fixed("last\\s+year", -1, ChronoUnit.YEARS, TimePhrase.From.PUBLICATION),
            new Fixed("next\\s+year", 1, ChronoUnit.YEARS, TimePhrase.From.PUBLICATION));

    private TimePhrases() {}

    /** The phrases of {@code text} in order, not overlapping. */
    public static List<TimePhrase> in(String text) {
        List<TimePhrase> found = new ArrayList<>();
        Dates.in(text).forEach(date -> found.add(new TimePhrase.Dated(date.span(), date.date())));
        addCounted(found, text);
        for (Fixed fixed : FIXED) {
            Matcher match = fixed.pattern.matcher(text);
            while (match.find()) {
                add(found, new TimePhrase.Counted(spanOf(match), fixed.amount, fixed.unit, fixed.from));
            }
        }
        addWeekdays(found, text);
        found.sort(Comparator.comparing(TimePhrase::span));
        return List.copyOf(found);
    }

    private static void addCounted(List<TimePhrase> found, String text) {
        Matcher match = COUNTED.matcher(text);
        while (match.find()) {
            boolean ago = lower(match.group("way")).equals("ago");
            boolean back = ago || lower(match.group("way")).equals("earlier");
            int count = countOf(lower(match.group("count"))) * (back ? -1 : 1);
            boolean weeks = lower(match.group("unit")).equals("week");
            ChronoUnit unit = switch (lower(match.group("unit"))) {
                case "month" -> ChronoUnit.MONTHS;
                case "year" -> ChronoUnit.YEARS;
                default -> ChronoUnit.DAYS;
            };
            add(
                    found,
                    new TimePhrase.Counted(
                            spanOf(match),
                            weeks ? count * 7 : count,
                            unit,
                            ago ? TimePhrase.From.PUBLICATION : TimePhrase.From.LAST_NAMED));
        }
    }

    private static void addWeekdays(List<TimePhrase> found, String text) {
        Matcher match = WEEKDAY.matcher(text);
        while (match.find()) {
            if (!DATE_FOLLOWS.matcher(text.substring(match.end())).matches()) {
                String which = match.group("which") == null ? "" : lower(match.group("which"));
                DayOfWeek day = DayOfWeek.valueOf(match.group("day").toUpperCase(Locale.ROOT));
                add(found, new TimePhrase.Weekday(spanOf(match), day, which.equals("next") || which.equals("coming")));
            }
        }
    }

    private static void add(List<TimePhrase> found, TimePhrase phrase) {
        if (found.stream().noneMatch(other -> other.span().overlaps(phrase.span()))) {
            found.add(phrase);
        }
    }

    private static int countOf(String words) {
        Integer spelled = COUNTS.get(words);
        return spelled == null ? Integer.parseInt(words) : spelled;
    }

    private static Span spanOf(Matcher match) {
        return new Span(match.start(), match.end());
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static Pattern pattern(String form) {
        return Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + form + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }

    /** Words that always count the same. */
    private record Fixed(Pattern pattern, int amount, ChronoUnit unit, TimePhrase.From from) {

        Fixed(String form, int amount, ChronoUnit unit, TimePhrase.From from) {
            this(TimePhrases.pattern(form), amount, unit, from);
        }
    }
}
