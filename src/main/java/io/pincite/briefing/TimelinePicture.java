package io.pincite.briefing;

import io.pincite.answer.Disagreement;
import io.pincite.citation.Citation;
import io.pincite.text.PartialDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * A timeline to look at: a column for each day, or each month or year where there are many, and in it a dot for each event
 * with its number in the list of events.
 *
 * @param columns in the order of time
 * @param width in units of the picture
 * @param height likewise
 */
record TimelinePicture(List<Column> columns, int width, int height) {

    static final int RADIUS = 11;

    private static final int WIDTH = 720;
    private static final int MARGIN = 36;
    private static final int STEP = 27;
    private static final int BELOW = 44;
    private static final int MOST_COLUMNS = 14;
    private static final int MOST_DOTS = 9;

    /**
     * One stretch of time.
     *
     * @param x where it stands
     * @param label such as {@code Dec 8}
     * @param year written below the label where it differs from the column before; else empty
     * @param dots from bottom to top
     * @param more how many events more than there are dots
     * @param gap whether much time lies between it and the column before
     */
    record Column(int x, String label, String year, List<Dot> dots, int more, boolean gap) {}

    /**
     * One event.
     *
     * @param y where it stands
     * @param number of the event in the list, from 1
     * @param differs whether sources put it on different days
     */
    record Dot(int y, int number, boolean differs) {}

    /** The picture of {@code events}; without columns where fewer than two dates can be told apart. */
    static TimelinePicture of(List<Event> events, List<Disagreement> differences) {
        Set<Citation> disputed = new HashSet<>();
        differences.stream()
                .map(Disagreement::versions)
                .flatMap(List::stream)
                .forEach(version -> disputed.addAll(version.citations()));
        Map<PartialDate, List<Integer>> buckets = bucketsOf(events);
        int highest = buckets.values().stream().mapToInt(List::size).max().orElse(0);
        int height = Math.min(highest, MOST_DOTS + 1) * STEP + BELOW + RADIUS;
        return new TimelinePicture(
                buckets.size() < 2 ? List.of() : columns(buckets, events, disputed, height - BELOW), WIDTH, height);
    }

    /** Where the line of time lies. */
    int axis() {
        return height - BELOW;
    }

    /** The finest stretches of which there are not too many. */
    private static Map<PartialDate, List<Integer>> bucketsOf(List<Event> events) {
        for (Function<PartialDate, PartialDate> rounding : List.<Function<PartialDate, PartialDate>>of(
                date -> date, TimelinePicture::month, TimelinePicture::year)) {
            Map<PartialDate, List<Integer>> buckets = new LinkedHashMap<>();
            for (int i = 0; i < events.size(); i++) {
                PartialDate date = events.get(i).date().date();
                if (date.year().isPresent()) {
                    buckets.computeIfAbsent(rounding.apply(date), key -> new ArrayList<>())
                            .add(i);
                }
            }
            if (buckets.size() <= MOST_COLUMNS) {
                return buckets;
            }
        }
        return Map.of();
    }

    private static List<Column> columns(
            Map<PartialDate, List<Integer>> buckets, List<Event> events, Set<Citation> disputed, int axis) {
        List<Column> columns = new ArrayList<>();
        int space = (WIDTH - 2 * MARGIN) / Math.max(1, buckets.size() - 1);
        int year = 0;
        long last = Long.MIN_VALUE;
        for (Map.Entry<PartialDate, List<Integer>> bucket : buckets.entrySet()) {
            PartialDate date = bucket.getKey();
            int own = date.year().orElseThrow();
            long month = own * 12L + date.month().orElse(1);
            List<Dot> dots = new ArrayList<>();
            for (int i : bucket.getValue()
                    .subList(0, Math.min(MOST_DOTS, bucket.getValue().size()))) {
                dots.add(new Dot(axis - (dots.size() + 1) * STEP + RADIUS, i + 1, isDisputed(events.get(i), disputed)));
            }
            columns.add(new Column(
                    MARGIN + columns.size() * space,
                    label(date),
                    own == year || date.month().isEmpty() ? "" : Integer.toString(own),
                    dots,
                    bucket.getValue().size() - dots.size(),
                    last != Long.MIN_VALUE && month - last > 1));
            year = own;
            last = month;
        }
        return columns;
    }

    private static boolean isDisputed(Event event, Set<Citation> disputed) {
        return event.statement().citations().stream().anyMatch(disputed::contains);
    }

    private static PartialDate month(PartialDate date) {
        return new PartialDate(date.year(), date.month(), OptionalInt.empty());
    }

    private static PartialDate year(PartialDate date) {
        return new PartialDate(date.year(), OptionalInt.empty(), OptionalInt.empty());
    }

    private static String label(PartialDate date) {
        if (date.month().isEmpty()) {
            return Integer.toString(date.year().orElseThrow());
        }
        String month = Month.of(date.month().getAsInt()).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return date.day().isPresent() ? month + " " + date.day().getAsInt() : month;
    }
}
