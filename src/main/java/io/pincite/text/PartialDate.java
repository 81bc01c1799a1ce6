package io.pincite.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A date as far as a text gives it: a year, a month, a day of a month, or any of them together.
 *
 * @param year such as 2024
 * @param month 1 to 12
 * @param day 1 to 31; never without a month
 */
public record PartialDate(OptionalInt year, OptionalInt month, OptionalInt day) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}|-)(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** Rejects dates that no calendar has. */
    public PartialDate {
        boolean known = year.isPresent() || month.isPresent();
        boolean possible = month.orElse(1) >= 1 && month.orElse(1) <= 12 && day.orElse(1) >= 1 && day.orElse(1) <= 31;
        if (!known || !possible || (day.isPresent() && month.isEmpty())) {
            throw new IllegalArgumentException("No such date: " + year + " " + month + " " + day);
        }
    }

    /** All three parts of a calendar day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(
                OptionalInt.of(day.getYear()),
                OptionalInt.of(day.getMonthValue()),
                OptionalInt.of(day.getDayOfMonth()));
    }

    /** Reads what {@link #toString()} writes. */
    public static Optional<PartialDate> parse(String written) {
        Matcher match = WRITTEN.matcher(written);
        if (!match.matches()) {
            return Optional.empty();
        }
        OptionalInt year = match.group(1).equals("-") ? OptionalInt.empty() : part(match.group(1));
        return Optional.of(new PartialDate(
                year,
                match.group(2) == null ? OptionalInt.empty() : part(match.group(2)),
                match.group(3) == null ? OptionalInt.empty() : part(match.group(3))));
    }

    /** Whether both can mean the same day: no part that both give differs. */
    public boolean agreesWith(PartialDate other) {
        return agree(year, other.year) && agree(month, other.month) && agree(day, other.day);
    }

    /** The day, where all three parts are given and the calendar has it. */
    public Optional<LocalDate> toDay() {
        if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(year.getAsInt(), month.getAsInt(), 1);
        return day.getAsInt() <= first.lengthOfMonth()
                ? Optional.of(first.withDayOfMonth(day.getAsInt()))
                : Optional.empty();
    }

    /** The day, where day and month are given; a missing year is that which brings it nearest to {@code anchor}. */
    public Optional<LocalDate> nearestTo(LocalDate anchor) {
        if (year.isPresent() || day.isEmpty()) {
            return toDay();
        }
        return IntStream.of(anchor.getYear() - 1, anchor.getYear(), anchor.getYear() + 1)
                .mapToObj(other -> new PartialDate(OptionalInt.of(other), month, day))
                .flatMap(date -> date.toDay().stream())
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(anchor, date))));
    }

    /** {@code 2024-12-08}, {@code 2024-12}, {@code 2024}, or with {@code -} for a missing year: {@code --12-08}. */
    @Override
    public String toString() {
        StringBuilder written = new StringBuilder(year.isPresent() ? Integer.toString(year.getAsInt()) : "-");
        month.ifPresent(m -> written.append(m < 10 ? "-0" : "-").append(m));
        day.ifPresent(d -> written.append(d < 10 ? "-0" : "-").append(d));
        return written.toString();
    }

    private static boolean agree(OptionalInt one, OptionalInt other) {
        return one.isEmpty() || other.isEmpty() || one.getAsInt() == other.getAsInt();
    }

    private static OptionalInt part(String digits) {
        return OptionalInt.of(Integer.parseInt(digits));
    }
}
