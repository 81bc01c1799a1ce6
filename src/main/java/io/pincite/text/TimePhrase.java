package io.pincite.text;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** Words that say when something happened: a date, a day of the week, or a count from another day. */
public sealed interface TimePhrase {

    /** Where the words stand, in the text they were read from. */
    Span span();

    /** Handles the three cases at once. */
    <T> T fold(Function<Dated, T> dated, Function<Weekday, T> weekday, Function<Counted, T> counted);

    /** From which day words such as "the next day" and "yesterday" count. */
    enum From {
        /** The day that the text spoke of last. */
        LAST_NAMED,
        /** The day the text was published. */
        PUBLICATION
    }

    /**
     * A date, as far as it is given.
     *
     * @param date such as December 8, without the year that the words leave out
     */
    record Dated(Span span, PartialDate date) implements TimePhrase {

        @Override
        public <T> T fold(Function<Dated, T> dated, Function<Weekday, T> weekday, Function<Counted, T> counted) {
            return dated.apply(this);
        }
    }

    /**
     * A day of the week without a date.
     *
     * @param ahead whether the day lies after the publication, as in "next Sunday"
     */
    record Weekday(Span span, DayOfWeek day, boolean ahead) implements TimePhrase {

        @Override
        public <T> T fold(Function<Dated, T> dated, Function<Weekday, T> weekday, Function<Counted, T> counted) {
            return weekday.apply(this);
        }
    }

    /**
     * So many days, months or years from another day.
     *
     * @param amount how many; less than 0 for earlier
     * @param unit days, months or years
     */
    record Counted(Span span, int amount, ChronoUnit unit, From from) implements TimePhrase {

        @Override
        public <T> T fold(Function<Dated, T> dated, Function<Weekday, T> weekday, Function<Counted, T> counted) {
            return counted.apply(this);
        }
    }
}
