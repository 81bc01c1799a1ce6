package io.pincite.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads which days a question is about: {@code before December 5}, {@code between March 1 and March 9, 2022}, {@code in
 * late March}, {@code since 2015}, {@code last week}. English, as {@link Dates} is.
 */
public final class Periods {

    private static final Pattern UP_TO = Pattern.compile(
            "(?:.*\\b)?(?:until|till|up to|through|by|and|to|as of|as at)\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern EARLIER =
            Pattern.compile("(?:.*\\b)?(?:before|prior to|earlier than)\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LATER =
            Pattern.compile("(?:.*\\b)?(?:after|later than)\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM =
            Pattern.compile("(?:.*\\b)?(?:since|from|starting|between)\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern THIRD = Pattern.compile(
            ".*\\b(early|mid|late)[ -]+\\p{L}+\\.?(?:[ ,]+\\d{4})?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern RELATIVE =
            Pattern.compile("\\b(?:(yesterday|today)|(last|this) (week|month|year))\\b", Pattern.CASE_INSENSITIVE);

    private Periods() {}

    /**
     * The days that {@code text} is about; empty where it names none, or where its bounds exclude each other.
     *
     * @param today what "last week" counts from; a date without a year is the last such day up to a month after it.
     *     Empty leaves such words unread.
     */
    public static Optional<Period> in(String text, Optional<LocalDate> today) {
        Optional<Period> all = Optional.empty();
        int end = 0;
        for (Dates.Found found : Dates.in(text)) {
            String before = text.substring(end, found.span().start());
            end = found.span().end();
            Optional<Period> own =
                    days(found, before + found.span().in(text), today).flatMap(days -> bounded(days, before));
            if (own.isPresent()) {
                all = all.flatMap(own.get()::shared).or(() -> own);
            }
        }
        return all.or(() -> today.flatMap(day -> relative(text, day)));
    }

    /** What the words before a date make of its days. */
    private static Optional<Period> bounded(Period days, String before) {
        LocalDate first = days.first().orElseThrow();
        LocalDate last = days.last().orElseThrow();
        if (EARLIER.matcher(before).matches()) {
            return Optional.of(new Period(Optional.empty(), Optional.of(first.minusDays(1))));
        }
        if (LATER.matcher(before).matches()) {
            return Optional.of(new Period(Optional.of(last.plusDays(1)), Optional.empty()));
        }
        if (FROM.matcher(before).matches()) {
            return Optional.of(new Period(Optional.of(first), Optional.empty()));
        }
        boolean upTo = UP_TO.matcher(before).matches();
        return Optional.of(upTo ? new Period(Optional.empty(), Optional.of(last)) : days);
    }

    /** The days that a date can mean. */
    private static Optional<Period> days(Dates.Found found, String words, Optional<LocalDate> today) {
        PartialDate date = found.date();
        if (date.year().isEmpty() && today.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (date.month().isEmpty()) {
                int year = date.year().orElseThrow();
                return Optional.of(Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            int month = date.month().getAsInt();
            int first = date.day().orElse(1);
            int year = date.year().orElseGet(() -> lastYearOf(month, first, today.orElseThrow()));
            if (date.day().isPresent()) {
                return Optional.of(Period.of(LocalDate.of(year, month, first), LocalDate.of(year, month, first)));
            }
            return Optional.of(part(words, YearMonth.of(year, month)));
        } catch (DateTimeException e) {
            return Optional.empty(); // February 30 is no day that anything could have happened on.
        }
    }

    private static int lastYearOf(int month, int day, LocalDate today) {
        LocalDate thisYear = LocalDate.of(
                today.getYear(), month, Math.min(day, Month.of(month).minLength()));
        return thisYear.isAfter(today.plusMonths(1)) ? today.getYear() - 1 : today.getYear();
    }

    /** A third of the month, where the words up to the date's end say which, else all of it. */
    private static Period part(String words, YearMonth month) {
        Matcher third = THIRD.matcher(words);
        String named = third.matches() ? third.group(1).toLowerCase(Locale.ROOT) : "";
        return switch (named) {
            case "early" -> Period.of(month.atDay(1), month.atDay(10));
            case "mid" -> Period.of(month.atDay(11), month.atDay(20));
            case "late" -> Period.of(month.atDay(21), month.atEndOfMonth());
            default -> Period.of(month.atDay(1), month.atEndOfMonth());
        };
    }

    private static Optional<Period> relative(String text, LocalDate today) {
        Matcher match = RELATIVE.matcher(text);
        if (!match.find()) {
            return Optional.empty();
        }
        if (match.group(1) != null) {
            LocalDate day = match.group(1).equalsIgnoreCase("today") ? today : today.minusDays(1);
            return Optional.of(Period.of(day, day));
        }
        int back = match.group(2).equalsIgnoreCase("last") ? 1 : 0;
        return Optional.of(
                switch (match.group(3).toLowerCase(Locale.ROOT)) {
                    case "week" -> week(today.minusWeeks(back));
                    case "month" -> part("", YearMonth.from(today).minusMonths(back));
                    default ->
                        Period.of(
                                LocalDate.of(today.getYear() - back, 1, 1),
                                LocalDate.of(today.getYear() - back, 12, 31));
                });
    }

    private static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Period.of(monday, monday.plusDays(6));
    }
}
