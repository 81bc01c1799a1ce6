package io.pincite.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages are made of: small, complete, and in words that stand in one place. */
class PagePartsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/META-INF/resources");
    private static final Path PARTS = RESOURCES.resolve("app");
    private static final Pattern IMPORTED = Pattern.compile("from \"\\./([\\w-]+\\.js)\"");
    private static final Pattern PRELOADED = Pattern.compile("modulepreload\" href=\"/app/([\\w-]+\\.js)\"");
    private static final Pattern ENTRY = Pattern.compile("script type=\"module\" src=\"/app/([\\w-]+\\.js)\"");
    private static final Pattern STYLE = Pattern.compile("(?<=STYLES = \\[[^\\]]{0,99})\"(\\w+)\"");
    private static final Pattern USED_TEXT = Pattern.compile("\\bt\\(\\s*\"([\\w.]+)\"");
    private static final Pattern KNOWN_TEXT = Pattern.compile("^    \"?([\\w.-]+)\"?:", Pattern.MULTILINE);

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "viewer.html", "library.html", "briefing.html"})
    void a_page_names_every_module_it_needs_so_that_they_come_at_once(String page) throws IOException {
        String html = Files.readString(RESOURCES.resolve(page));
        String entry = found(ENTRY, html).iterator().next();
        Set<String> needed = withImports(entry);
        needed.remove(entry);

        assertThat(found(PRELOADED, html)).isEqualTo(needed);
    }

    /** The pages are files, not made from one: what they share is the same in each, or this says which one drifts. */
    @ParameterizedTest
    @ValueSource(strings = {"viewer.html", "library.html", "briefing.html"})
    void a_page_begins_like_the_first(String page) throws IOException {
        assertThat(shared(page)).isNotEmpty().isEqualTo(shared("index.html"));
    }

    /** What stands in a head before the first style that not every page has. */
    private static String shared(String page) throws IOException {
        String html = Files.readString(RESOURCES.resolve(page)).replace(" class=\"is-empty\"", "");
        return html.substring(0, html.indexOf("/app/quote.css"));
    }

    @Test
    void every_text_that_is_shown_stands_in_the_table() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String table : List.of("strings.js", "page-strings.js", "briefing-strings.js")) {
            known.addAll(found(KNOWN_TEXT, Files.readString(PARTS.resolve(table))));
        }

        assertThat(known).isNotEmpty().containsAll(found(USED_TEXT, everyScript()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"})
    void nothing_makes_markup_out_of_words(String way) throws IOException {
        assertThat(everyScript()).doesNotContain(way);
    }

    @Test
    void all_pages_together_weigh_little() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            assertThat(weight(files.filter(Files::isRegularFile))).isLessThanOrEqualTo(150_000);
        }
    }

    @ParameterizedTest
    @CsvSource({"widget.js, 30000"})
    void the_widget_weighs_less_than_a_picture(String entry, int most) throws IOException {
        Stream<Path> styles = found(STYLE, Files.readString(PARTS.resolve(entry))).stream()
                .map(style -> PARTS.resolve(style + ".css"));
        Stream<Path> scripts = withImports(entry).stream().map(PARTS::resolve);
        Stream<Path> loader = Stream.of(RESOURCES.resolve("widget.js"));

        assertThat(weight(Stream.of(loader, scripts, styles).flatMap(files -> files)))
                .isLessThanOrEqualTo(most);
    }

    private static Set<String> withImports(String entry) throws IOException {
        Set<String> known = new TreeSet<>();
        collect(entry, known);
        return known;
    }

    private static void collect(String module, Set<String> known) throws IOException {
        if (known.add(module)) {
            for (String imported : found(IMPORTED, Files.readString(PARTS.resolve(module)))) {
                collect(imported, known);
            }
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String everyScript() throws IOException {
        StringBuilder scripts = new StringBuilder();
        try (Stream<Path> files = Files.list(PARTS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".js"))
                    .sorted()
                    .toList()) {
                scripts.append(Files.readString(file));
            }
        }
        return scripts.toString();
    }

    /** What a browser that takes compressed files has to fetch, in bytes. */
    private static long weight(Stream<Path> files) throws IOException {
        long sum = 0;
        for (Path file : files.toList()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
                Files.copy(file, packed);
            }
            sum += bytes.size();
        }
        return sum;
    }
}
