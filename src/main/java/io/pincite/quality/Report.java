package io.pincite.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How well a folder was answered.
 *
 * @param questions how many were asked
 * @param measures what could be measured; a measure that no question bears on is absent
 * @param misses every question that fell out, in the order in which they were asked
 */
public record Report(int questions, Map<Measure, Double> measures, List<Miss> misses) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Copies what it is given. */
    public Report {
        Map<Measure, Double> copy = new EnumMap<>(Measure.class);
        copy.putAll(measures);
        measures = Collections.unmodifiableMap(copy);
        misses = List.copyOf(misses);
    }

    /**
     * A question that lowered a measure.
     *
     * @param measure which one
     * @param id the question's id
     * @param why what came back, and what was wanted
     */
    public record Miss(Measure measure, String id, String why) {}

    /** The value of {@code measure}, empty where no question bears on it. */
    public OptionalDouble of(Measure measure) {
        Double value = measures.get(measure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** One line a measure: its name, its value, what it says. */
    public String table() {
        StringBuilder table = new StringBuilder();
        measures.forEach((measure, value) ->
                row(table, measure.label(), rounded(measure, value).toPlainString(), measure.meaning()));
        row(table, "questions", String.valueOf(questions), "asked");
        return table.toString();
    }

    /** One line a question that fell out. */
    public String missesTable() {
        StringBuilder table = new StringBuilder();
        misses.forEach(miss -> row(table, miss.measure().label(), miss.id(), miss.why()));
        return table.toString();
    }

    /** The same as JSON: {@code questions}, {@code measures} by name, {@code misses}. */
    public String json() {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        measures.forEach((measure, value) -> values.put(measure.label(), rounded(measure, value)));
        List<Map<String, String>> fallen = misses.stream()
                .map(miss -> Map.of("measure", miss.measure().label(), "id", miss.id(), "why", miss.why()))
                .toList();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("questions", questions);
        report.put("measures", values);
        report.put("misses", fallen);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Strings and numbers always make JSON", e);
        }
    }

    private static void row(StringBuilder table, String first, String second, String third) {
        table.append(padded(first, 22)).append(padded(second, 9)).append(third).append('\n');
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static BigDecimal rounded(Measure measure, double value) {
        return BigDecimal.valueOf(value).setScale(measure.label().contains("latency") ? 1 : 4, RoundingMode.HALF_UP);
    }
}
