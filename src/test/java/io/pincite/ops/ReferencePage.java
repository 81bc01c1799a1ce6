package io.pincite.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the pages below {@code docs/reference}, so that tests can hold them against the code. */
public final class ReferencePage {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]*) \\|");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ `[A-Z]+ ([^`?]+)");

    private static final Pattern METRIC = Pattern.compile("# TYPE (pincite_\\w+)");

    private ReferencePage() {}

    /** The names of our metrics in what {@code /q/metrics} says. */
    public static Set<String> metricsIn(String said) {
        return METRIC.matcher(said)
                .results()
                .map((MatchResult metric) -> metric.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands in the first column of the page's tables. */
    public static Set<String> rows(String page) {
        return cells(page).stream().map(cells -> cells.get(0)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first two columns of the page's tables, row by row. */
    public static List<List<String>> cells(String page) {
        Matcher rows = ROW.matcher(text(page));
        return rows.results()
                .map(row -> List.of(row.group(1), row.group(2).strip().replace("`", "")))
                .toList();
    }

    /** The addresses in the page's headings. */
    static Set<String> headings(String page) {
        return HEADING.matcher(text(page))
                .results()
                .map((MatchResult heading) -> heading.group(1).strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(String page) {
        try {
            return Files.readString(Path.of("docs", "reference", page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
