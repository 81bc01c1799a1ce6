package io.pincite.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a folder and how each stands, for people at a terminal. */
final class FilesPage {

    private static final String INDEXED = "indexed";
    private static final int STATE = 13;

    private final List<JsonNode> files;

    /** A page of {@code files} as the HTTP interface gives them. */
    FilesPage(List<JsonNode> files) {
        this.files = files;
    }

    /** Every file, and how many there are. */
    List<Line> all() {
        return Stream.concat(
                        files.stream().flatMap(file -> Stream.concat(Stream.of(known(file)), reason(file))),
                        Stream.of(Line.EMPTY, Line.of(count())))
                .toList();
    }

    /** The files that do not answer, each with the reason; empty where all do. */
    List<Line> silent() {
        return files.stream()
                .filter(file -> !Json.words(file, "state").equals(INDEXED))
                .flatMap(file -> Stream.concat(Stream.of(known(file)), reason(file)))
                .toList();
    }

    private static Line known(JsonNode file) {
        String state = Json.words(file, "state");
        String about = Stream.of("outlet", "published", "title")
                .map(field -> Json.some(file, field))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Line.EMPTY
                .plain(state + " ".repeat(Math.max(1, STATE - state.length())))
                .bold(Json.words(file, "file"))
                .faint(about.isEmpty() ? "" : "  " + about);
    }

    private static Stream<Line> reason(JsonNode file) {
        return Json.some(file, "reason").stream().map(reason -> Line.at(STATE).plain(reason));
    }

    private String count() {
        long indexed = files.stream()
                .filter(file -> Json.words(file, "state").equals(INDEXED))
                .count();
        return "files: " + files.size() + ", of them answer: " + indexed;
    }
}
