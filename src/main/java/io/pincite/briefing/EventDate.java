package io.pincite.briefing;

import io.pincite.text.PartialDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When an event was, and how that was read.
 *
 * @param date as far as it is known
 * @param written the words of the source, such as {@code the next day}
 * @param reading how the words became the date
 * @param basis the day they were counted from, or the day that gives the year; empty where the words say it all
 * @param state whether it was so on that day rather than happened, as in {@code as of December 6}
 */
public record EventDate(PartialDate date, String written, Reading reading, Optional<PartialDate> basis, boolean state) {

    /** In the order of time; a month or a year before its days, what has no year behind all that has one. */
    static final Comparator<EventDate> IN_TIME = Comparator.comparing(
                    (EventDate when) -> when.date.year().orElse(Integer.MAX_VALUE))
            .thenComparing(when -> when.date.month().orElse(0))
            .thenComparing(when -> when.date.day().orElse(0))
            .thenComparing(EventDate::state);

    /** How words became a date. */
    public enum Reading {
        /** The words give all of it. */
        WRITTEN,
        /** The year is that of the report's publication. */
        YEAR_OF_PUBLICATION,
        /** The year is that of another date in the same document. */
        YEAR_OF_DOCUMENT,
        /** The year is that of other reports which tell the same events. */
        YEAR_OF_OTHERS,
        /** Counted from the day that the document named last. */
        FROM_LAST_NAMED,
        /** Counted from the report's publication. */
        FROM_PUBLICATION,
        /** No source gives the year. */
        WITHOUT_YEAR;

        /** The name as every door spells it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The date in words, such as {@code December 8, 2024}. */
    public String inWords() {
        return inWords(date);
    }

    /** How the words were read, for people; empty where they say it all. */
    public String how() {
        String words = "\u201C" + written + "\u201D";
        String from = basis.map(EventDate::inWords).orElse("");
        return switch (reading) {
            case WRITTEN -> "";
            case YEAR_OF_PUBLICATION -> words + ", in a report of " + from;
            case YEAR_OF_DOCUMENT -> words + ", the document gives " + from;
            case YEAR_OF_OTHERS -> words + ", the year as in other reports of the same events";
            case FROM_LAST_NAMED -> words + ", counted from " + from + " before it";
            case FROM_PUBLICATION -> words + ", in a report of " + from;
            case WITHOUT_YEAR -> words + ", no year given";
        };
    }

    /** {@code December 8, 2024}, {@code December 2024}, {@code December 8} or {@code 2024}. */
    static String inWords(PartialDate date) {
        String year = date.year().isPresent() ? Integer.toString(date.year().getAsInt()) : "";
        if (date.month().isEmpty()) {
            return year;
        }
        String month = Month.of(date.month().getAsInt()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String day = date.day().isPresent() ? " " + date.day().getAsInt() : "";
        return month + day + (year.isEmpty() ? "" : (day.isEmpty() ? " " : ", ") + year);
    }

    /** The same with a year that {@code from} gave. */
    EventDate inYear(int year, Reading how, Optional<LocalDate> from) {
        PartialDate dated = new PartialDate(OptionalInt.of(year), date.month(), date.day());
        return new EventDate(dated, written, how, from.map(PartialDate::of), state);
    }
}
