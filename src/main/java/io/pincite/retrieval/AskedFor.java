package io.pincite.retrieval;

import io.pincite.intake.Document;
import io.pincite.text.Dates;
import io.pincite.text.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prefers what comes from the days and the outlets that the question names, without shutting out the rest. */
final class AskedFor {

    /**
     * What it counts to be published in the days asked for, or to speak of them. In dated logs, where one question of
     * nine names days, the right file is among the first four passages of .902 of all questions without it, of .925
     * with it, and of .938 with twice as much; which answers are right did not change with twice as much anywhere.
     */
    private static final double DAYS = 0.15;
    /**
     * What it counts to come from an outlet that was named: a quarter of what the best passage can have, so it goes
     * before another outlet's passage that says much the same, and not before one that alone has the question's words.
     * By that reasoning and not measured, nor is the next: no question of the sets that we measure with names an outlet.
     */
    private static final double OUTLET = 0.25;
    /**
     * Where several are named, the best passage of each comes first, then the second of each, and so on: from the first
     * turn to the second it falls by as much as coming from a named outlet counts.
     */
    private static final double TURN = 0.5;
    /**
     * What it counts to be the newest, where that is asked for; the others get their share by their place in time. Six of
     * 306 questions to dated logs ask for it: none and half of it find the same files in the first four passages, twice as
     * much one fewer.
     */
    private static final double NEWEST = 0.15;
    /**
     * Reading a passage for dates costs more than the rest; what stands far behind is not read. In dated logs half as many
     * find the same files, and twice as many bring nDCG@10 from .854 to .855.
     */
    private static final int READ = 60;

    private AskedFor() {}

    /** The same passages with what {@code inquiry} makes of them, best first. */
    static List<Ranked> prefer(List<Ranked> ranked, Inquiry inquiry) {
        if (!inquiry.wantsNewest()
                && inquiry.period().isEmpty()
                && inquiry.outlets().isEmpty()) {
            return ranked;
        }
        return Fusion.inOrder(fromDaysAndOutlets(inquiry.wantsNewest() ? newest(ranked) : ranked, inquiry));
    }

    private static List<Ranked> fromDaysAndOutlets(List<Ranked> ranked, Inquiry inquiry) {
        Map<String, Integer> turns = new HashMap<>();
        List<Ranked> preferred = new ArrayList<>();
        for (int place = 0; place < ranked.size(); place++) {
            Ranked passage = ranked.get(place);
            if (place < READ
                    && inquiry.period().filter(days -> isAbout(passage, days)).isPresent()) {
                preferred.add(fromOutlet(Fusion.with(passage, "date", DAYS), inquiry.outlets(), turns));
            } else {
                preferred.add(fromOutlet(passage, inquiry.outlets(), turns));
            }
        }
        return preferred;
    }

    private static List<Ranked> newest(List<Ranked> ranked) {
        List<LocalDate> days = ranked.stream()
                .limit(READ)
                .flatMap(passage -> published(passage).stream())
                .distinct()
                .sorted()
                .toList();
        return ranked.stream()
                .map(passage -> published(passage)
                        .map(days::indexOf)
                        .filter(place -> place >= 0)
                        .map(place -> Fusion.with(passage, "newest", NEWEST * (place + 1) / days.size()))
                        .orElse(passage))
                .toList();
    }

    private static Optional<LocalDate> published(Ranked ranked) {
        return ranked.passage().source().published();
    }

    private static Ranked fromOutlet(Ranked ranked, List<String> outlets, Map<String, Integer> turns) {
        Optional<String> outlet = ranked.passage().source().outlet().filter(own -> isAmong(own, outlets));
        if (outlet.isEmpty()) {
            return ranked;
        }
        Ranked preferred = Fusion.with(ranked, "outlet", OUTLET);
        int turn = turns.merge(Outlets.plain(outlet.get()), 1, Integer::sum);
        return outlets.size() < 2 ? preferred : Fusion.with(preferred, "turn", TURN / turn);
    }

    private static boolean isAmong(String outlet, List<String> named) {
        return named.stream().anyMatch(name -> Outlets.plain(name).equals(Outlets.plain(outlet)));
    }

    private static boolean isAbout(Ranked ranked, Period days) {
        Document document = ranked.passage().source();
        Optional<LocalDate> published = document.published();
        return published.filter(days::holds).isPresent()
                || Dates.in(ranked.passage().text()).stream()
                        .map(Dates.Found::date)
                        .flatMap(date -> published.map(date::nearestTo).orElseGet(date::toDay).stream())
                        .anyMatch(days::holds);
    }
}
