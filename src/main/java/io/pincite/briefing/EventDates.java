package io.pincite.briefing;

import io.pincite.intake.Document;
import io.pincite.text.PartialDate;
import io.pincite.text.TimePhrase;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads when the events of one document happened. A date without a year gets that of the publication, else that of
 * another date in the document; "the next day" counts from the day that was named last, "Sunday" and "yesterday" from the
 * publication. What cannot be counted from anything is no date.
 */
final class EventDates {

    /** How many sentences back a day still counts as named last. */
    private static final int NEAR = 3;

    /** A date without a year lies this far behind the publication at most, and this far ahead of it. */
    private static final int DAYS_BEHIND = 300;

    /** Before a day from which on, or until which, something was so: it happened on another day. */
    private static final Pattern BOUNDARY = Pattern.compile(
            ".*\\b(?:since|until|till|before|after|prior to|ahead of|than|from|every|each|usual|our)(?:\\s+(?:the|on))?\\s*$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern STATE =
            Pattern.compile(".*\\b(?:as of|by)\\s*$", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern WEEKDAY_BEFORE = Pattern.compile(
            ".*\\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?\\s+(?:the\\s+)?$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** What speaks of days to come. */
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:will|won['\u2019]t|going to|shall|can we|could we|let['\u2019]s|reminder|remind|looking forward|plans? to|is to|are to"
                    + "|this (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b|['\u2019]ll\\b",
            Pattern.CASE_INSENSITIVE);

    /** Only so does a bare year say when: "in 2015", and not inside a clause about something earlier. */
    private static final Pattern IN_YEAR = Pattern.compile(".*\\bin\\s*$", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern ASIDE = Pattern.compile(
            ".*\\b(?:since|when|until|after|before|who|which|whom|whose|than|as in)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** Stands in for a year that is not known, while days are counted. */
    private static final int NO_YEAR = 2001;

    private final Optional<LocalDate> published;
    private final Optional<LocalDate> others;
    private Optional<LocalDate> full;
    private Optional<PartialDate> last = Optional.empty();
    private int lastPlace;

    private EventDates(Document document, List<Reported> sentences, Optional<LocalDate> others) {
        this.published = document.published();
        this.others = others;
        this.full = sentences.stream()
                .flatMap(sentence -> sentence.phrases().stream())
                .flatMap(EventDates::fullDate)
                .findFirst();
    }

    /**
     * The sentences of one document that say when something happened.
     *
     * @param sentences in text order
     * @param others a day on which other reports put something that this document tells too; gives the year where the
     *     document itself gives none
     */
    static List<Told> in(Document document, List<Reported> sentences, Optional<LocalDate> others) {
        EventDates dates = new EventDates(document, sentences, others);
        List<Told> told = new ArrayList<>();
        sentences.forEach(sentence -> dates.of(sentence).ifPresent(date -> told.add(new Told(sentence, date))));
        return told;
    }

    /** {@code date} in the year that brings it nearest to {@code day}. */
    private static Optional<LocalDate> nearest(PartialDate date, LocalDate day) {
        return inYears(date, day).min((one, other) -> Long.compare(distance(one, day), distance(other, day)));
    }

    private Optional<EventDate> of(Reported sentence) {
        Optional<EventDate> first = Optional.empty();
        for (TimePhrase phrase : sentence.phrases()) {
            String before = sentence.text().substring(0, phrase.span().start());
            Optional<EventDate> date = read(phrase, sentence);
            date.map(EventDate::date)
                    .filter(day -> day.day().isPresent())
                    .ifPresent(day -> remember(day, sentence.place()));
            if (first.isEmpty() && !BOUNDARY.matcher(before).matches()) {
                first = date.filter(read -> isWhen(phrase, before));
            }
        }
        return first;
    }

    private void remember(PartialDate day, int place) {
        last = Optional.of(day);
        lastPlace = place;
    }

    /** A bare year or month far inside a sentence mostly dates something else than what the sentence tells. */
    private static boolean isWhen(TimePhrase phrase, String before) {
        boolean bareYear = phrase.<Boolean>fold(
                dated -> dated.date().month().isEmpty(),
                weekday -> false,
                counted -> counted.unit() == ChronoUnit.YEARS);
        return !bareYear
                || (IN_YEAR.matcher(before).matches() && !ASIDE.matcher(before).matches());
    }

    private Optional<EventDate> read(TimePhrase phrase, Reported sentence) {
        String before = sentence.text().substring(0, phrase.span().start());
        boolean state = STATE.matcher(before).matches();
        String written = phrase.span().in(sentence.text());
        return phrase.fold(
                dated -> Optional.of(dated(dated.date(), written, weekdayAtTheEndOf(before), state)),
                weekday -> published.map(day -> new EventDate(
                        PartialDate.of(dayOf(
                                weekday, day, AHEAD.matcher(sentence.text()).find())),
                        written,
                        EventDate.Reading.FROM_PUBLICATION,
                        Optional.of(PartialDate.of(day)),
                        state)),
                counted -> counted(counted, written, sentence.place(), state));
    }

    private EventDate dated(PartialDate date, String written, Optional<DayOfWeek> weekday, boolean state) {
        if (date.year().isPresent()) {
            date.toDay().ifPresent(day -> full = Optional.of(day));
            return new EventDate(date, written, EventDate.Reading.WRITTEN, Optional.empty(), state);
        }
        EventDate open = new EventDate(date, written, EventDate.Reading.WITHOUT_YEAR, Optional.empty(), state);
        return inYear(open, date).filter(read -> fits(weekday, read.date())).orElse(open);
    }

    /** Whether the date is that day of the week; a year that makes another one of it is wrong. */
    private static boolean fits(Optional<DayOfWeek> weekday, PartialDate date) {
        return weekday.isEmpty()
                || date.toDay().map(LocalDate::getDayOfWeek).equals(weekday)
                || date.toDay().isEmpty();
    }

    private static Optional<DayOfWeek> weekdayAtTheEndOf(String before) {
        Matcher match = WEEKDAY_BEFORE.matcher(before);
        return match.matches()
                ? Optional.of(DayOfWeek.valueOf(match.group(1).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    private Optional<EventDate> inYear(EventDate open, PartialDate date) {
        if (published.isPresent()) {
            return soon(date, published.get())
                    .map(day -> open.inYear(day.getYear(), EventDate.Reading.YEAR_OF_PUBLICATION, published));
        }
        return full.flatMap(day -> nearest(date, day))
                .map(day -> open.inYear(day.getYear(), EventDate.Reading.YEAR_OF_DOCUMENT, full))
                .or(() -> others.flatMap(day -> nearest(date, day))
                        .map(day -> open.inYear(day.getYear(), EventDate.Reading.YEAR_OF_OTHERS, others)));
    }

    /** {@code date} in the year in which a report of the day {@code report} can mean it. */
    private static Optional<LocalDate> soon(PartialDate date, LocalDate report) {
        return inYears(date, report)
                .filter(day -> !day.isBefore(report.minusDays(DAYS_BEHIND)))
                .filter(day -> day.isBefore(report.plusDays(365L - DAYS_BEHIND)))
                .findFirst();
    }

    private Optional<EventDate> counted(TimePhrase.Counted counted, String written, int place, boolean state) {
        boolean fromLast = counted.from() == TimePhrase.From.LAST_NAMED;
        Optional<PartialDate> basis =
                fromLast ? last.filter(day -> place - lastPlace <= NEAR) : published.map(PartialDate::of);
        return basis.map(day -> new EventDate(
                after(day, counted),
                written,
                fromLast ? EventDate.Reading.FROM_LAST_NAMED : EventDate.Reading.FROM_PUBLICATION,
                basis,
                state));
    }

    private static PartialDate after(PartialDate basis, TimePhrase.Counted counted) {
        LocalDate from = LocalDate.of(
                        basis.year().orElse(NO_YEAR), basis.month().orElse(1), 1)
                .plusDays(basis.day().orElse(1) - 1L);
        PartialDate all = PartialDate.of(from.plus(counted.amount(), counted.unit()));
        PartialDate known =
                basis.year().isPresent() ? all : new PartialDate(OptionalInt.empty(), all.month(), all.day());
        return asFarAsKnown(known, counted.unit());
    }

    private static PartialDate asFarAsKnown(PartialDate all, ChronoUnit unit) {
        return switch (unit) {
            case YEARS -> new PartialDate(all.year(), OptionalInt.empty(), OptionalInt.empty());
            case MONTHS -> new PartialDate(all.year(), all.month(), OptionalInt.empty());
            default -> all;
        };
    }

    /** The last such day up to the publication, the day itself included; the next one where the sentence looks ahead. */
    private static LocalDate dayOf(TimePhrase.Weekday weekday, LocalDate published, boolean ahead) {
        DayOfWeek day = weekday.day();
        if (weekday.ahead()) {
            return published.with(TemporalAdjusters.next(day));
        }
        return published.with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    /** The date in the year of {@code day} and in those beside it; for a month without a day, its first. */
    private static Stream<LocalDate> inYears(PartialDate date, LocalDate day) {
        return Stream.of(day.getYear(), day.getYear() - 1, day.getYear() + 1).flatMap(year -> {
            try {
                return Stream.of(
                        LocalDate.of(year, date.month().orElse(1), date.day().orElse(1)));
            } catch (DateTimeException e) {
                return Stream.empty();
            }
        });
    }

    private static Stream<LocalDate> fullDate(TimePhrase phrase) {
        return phrase
                .<Optional<LocalDate>>fold(
                        dated -> dated.date().toDay(), weekday -> Optional.empty(), counted -> Optional.empty())
                .stream();
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** Whether {@code phrase} is a day of the week or a count that stayed without a day to count from. */
    static boolean isLost(TimePhrase phrase, Document document) {
        return phrase.<Boolean>fold(
                dated -> false,
                weekday -> document.published().isEmpty(),
                counted -> counted.from() == TimePhrase.From.PUBLICATION
                        && document.published().isEmpty());
    }
}
