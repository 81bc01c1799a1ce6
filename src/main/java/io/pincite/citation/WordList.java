package io.pincite.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that stand in {@code citation/}, a line on each group of them; lines that begin with {@code #} explain. */
final class WordList {

    private WordList() {}

    /** All words of {@code name}. */
    static Set<String> read(String name) {
        return lines(name).stream().flatMap(line -> words(line).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The words on each side of the bar, of each line of {@code name}. */
    static List<List<List<String>>> camps(String name) {
        return lines(name).stream()
                .map(line -> Stream.of(line.split("\\|")).map(WordList::words).toList())
                .toList();
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static List<String> lines(String name) {
        try (InputStream file = Objects.requireNonNull(WordList.class.getResourceAsStream("/citation/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the words of " + name, e);
        }
    }
}
