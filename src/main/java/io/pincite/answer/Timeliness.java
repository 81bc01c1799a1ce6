package io.pincite.answer;

import io.pincite.intake.Document;
import io.pincite.retrieval.Inquiry;
import io.pincite.text.Dates;
import io.pincite.text.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts sentences in the order that the time of a question asks for. Who asks for the newest gets the newest of those that
 * answer about as well as the best; who asks for what came before a day does not get what came after it, unless nothing
 * else answers as well.
 */
final class Timeliness {

    /** How near to the best a sentence must come to be preferred for its time, as a share of its score. */
    private static final double ABOUT_AS_GOOD = 0.78;

    private Timeliness() {}

    /**
     * The same sentences in that order.
     *
     * @param found best first
     */
    static List<Candidate> ordered(Inquiry inquiry, List<Candidate> found) {
        List<Candidate> inTime = inTime(inquiry, found, true);
        if (inTime.isEmpty()
                || inTime.get(0).score() < ABOUT_AS_GOOD * found.get(0).score()) {
            return newestFirst(inquiry, found);
        }
        List<Candidate> ordered = new ArrayList<>(newestFirst(inquiry, inTime));
        ordered.addAll(inTime(inquiry, found, false));
        return List.copyOf(ordered);
    }

    /** Those that may stand beside the first: for the newest, none that is older. */
    static List<Candidate> timely(Inquiry inquiry, List<Candidate> ordered) {
        Optional<LocalDate> newest = inquiry.wantsNewest() ? published(ordered.get(0)) : Optional.empty();
        return newest.isEmpty()
                ? ordered
                : ordered.stream()
                        .filter(candidate -> published(candidate)
                                .filter(day -> !day.isBefore(newest.get()))
                                .isPresent())
                        .filter(candidate -> liesOutside(candidate, inquiry) == liesOutside(ordered.get(0), inquiry))
                        .toList();
    }

    private static List<Candidate> inTime(Inquiry inquiry, List<Candidate> found, boolean inTime) {
        return found.stream()
                .filter(candidate -> liesOutside(candidate, inquiry) != inTime)
                .toList();
    }

    /** Only of an open period: days that are closed on both sides are often only named, not asked for. */
    private static boolean liesOutside(Candidate candidate, Inquiry inquiry) {
        return inquiry.period()
                .filter(days -> days.first().isEmpty() || days.last().isEmpty())
                .filter(days -> liesOutside(candidate, days, inquiry.wantsNewest()))
                .isPresent();
    }

    private static boolean liesOutside(Candidate candidate, Period period, boolean wantsNewest) {
        Document document = candidate.passage().source();
        List<LocalDate> days = Dates.in(candidate.text()).stream()
                .map(Dates.Found::date)
                .flatMap(date -> document.published().map(date::nearestTo).orElseGet(date::toDay).stream())
                .toList();
        boolean otherDays = !days.isEmpty() && days.stream().noneMatch(period::holds);
        return otherDays
                || (wantsNewest
                        && document.published()
                                .filter(day -> !period.holds(day))
                                .isPresent());
    }

    private static List<Candidate> newestFirst(Inquiry inquiry, List<Candidate> found) {
        if (found.isEmpty() || !inquiry.wantsNewest()) {
            return found;
        }
        Candidate best = found.get(0);
        Candidate newest = found.stream()
                .filter(candidate -> answersAboutAsWellAs(best, candidate))
                .max(Comparator.comparing(candidate -> published(candidate).orElseThrow()))
                .orElse(best);
        List<Candidate> ordered = new ArrayList<>(found);
        ordered.remove(newest);
        ordered.add(0, newest);
        return List.copyOf(ordered);
    }

    private static boolean answersAboutAsWellAs(Candidate best, Candidate candidate) {
        return published(candidate).isPresent()
                && candidate.score() >= ABOUT_AS_GOOD * best.score()
                && candidate.signals().names() >= best.signals().names()
                && candidate.signals().kind() >= best.signals().kind();
    }

    private static Optional<LocalDate> published(Candidate candidate) {
        return candidate.passage().source().published();
    }
}
