package io.pincite.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Adds up single results until they make a {@link Report}. Used by one thread. */
final class Tally {

    private final Map<Measure, List<Double>> results = new EnumMap<>(Measure.class);
    private final List<Report.Miss> misses = new ArrayList<>();
    private final List<Double> answering = new ArrayList<>();
    private final List<Double> searching = new ArrayList<>();

    void add(Measure measure, double result) {
        results.computeIfAbsent(measure, key -> new ArrayList<>()).add(result);
    }

    void add(Measure measure, boolean result) {
        add(measure, result ? 1 : 0);
    }

    /** Like {@link #add}, and remembers the question when {@code result} is not as {@code wanted}. */
    void add(Measure measure, boolean result, boolean wanted, String id, String why) {
        add(measure, result);
        if (result != wanted) {
            misses.add(new Report.Miss(measure, id, why));
        }
    }

    void answered(double milliseconds) {
        answering.add(milliseconds);
    }

    void searched(double milliseconds) {
        searching.add(milliseconds);
    }

    Report report(int questions) {
        Map<Measure, Double> measures = new EnumMap<>(Measure.class);
        results.forEach((measure, values) -> measures.put(
                measure,
                values.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
        percentiles(measures, answering, List.of(Measure.LATENCY_P50, Measure.LATENCY_P95, Measure.LATENCY_P99));
        percentiles(
                measures,
                searching,
                List.of(Measure.SEARCH_LATENCY_P50, Measure.SEARCH_LATENCY_P95, Measure.SEARCH_LATENCY_P99));
        return new Report(questions, measures, misses);
    }

    private static void percentiles(Map<Measure, Double> measures, List<Double> times, List<Measure> into) {
        if (times.isEmpty()) {
            return;
        }
        Collections.sort(times);
        double[] shares = {0.50, 0.95, 0.99};
        for (int i = 0; i < shares.length; i++) {
            int at = Math.min(times.size() - 1, (int) (shares[i] * times.size()));
            measures.put(into.get(i), times.get(at));
        }
    }
}
