package io.pincite.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer for people at a terminal. Says nothing that the JSON does not say. */
final class AnswerPage {

    private static final int IN = 2;
    private static final int DEEP = 6;

    private final JsonNode answer;
    private final Places places;

    /**
     * A page.
     *
     * @param answer as the HTTP interface gives it
     * @param address where a person opens a citation
     */
    AnswerPage(JsonNode answer, Function<JsonNode, String> address) {
        this.answer = answer;
        this.places = new Places(address);
    }

    /** The page from top to bottom. */
    List<Line> lines() {
        return Stream.of(understood(), found() ? cited() : notFound(), notes())
                .flatMap(List::stream)
                .toList();
    }

    /** Whether there is an answer. */
    boolean found() {
        return !Json.words(answer, "outcome").equals("not-found");
    }

    private List<Line> understood() {
        String understood = Json.words(answer, "understoodAs");
        return understood.equals(Json.words(answer, "question"))
                ? List.of()
                : List.of(Line.at(IN).faint("Understood as: " + understood), Line.EMPTY);
    }

    private List<Line> cited() {
        List<Line> lines = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        Json.items(answer, "claims").forEach(claim -> {
            String text = Json.words(claim, "text");
            shown.add(text);
            lines.add(Line.at(IN).plain(text).mark(marks(claim)));
        });
        Json.items(answer, "disagreements").forEach(difference -> {
            lines.add(Line.EMPTY);
            lines.add(difference(difference));
        });
        Json.items(answer, "citations").forEach(citation -> {
            lines.add(Line.EMPTY);
            lines.addAll(places.numbered(citation, shown));
        });
        return lines;
    }

    private static Line difference(JsonNode difference) {
        Line line = Line.at(IN).bold("The sources differ: ");
        String between = "";
        for (JsonNode version : difference.path("versions")) {
            line = line.plain(between + Json.words(version, "value")).mark(marks(version));
            between = ", ";
        }
        return line;
    }

    private static String marks(JsonNode claim) {
        return Json.items(claim, "citations")
                .map(number -> "[" + number.asInt() + "]")
                .collect(Collectors.joining("", " ", ""));
    }

    private List<Line> notFound() {
        List<Line> lines = new ArrayList<>();
        List<String> unknown = Json.texts(answer, "unknownWords");
        lines.add(Line.at(IN)
                .bold(Json.words(answer, "text"))
                .plain(
                        unknown.isEmpty()
                                ? ""
                                : " These words stand nowhere in them: " + String.join(", ", unknown) + "."));
        lines.addAll(places.nearest(Json.items(answer, "closest").toList()));
        List<String> suggestions = Json.texts(answer, "suggestions");
        if (!suggestions.isEmpty()) {
            lines.add(Line.EMPTY);
            lines.add(Line.at(IN).plain("What they do answer:"));
            suggestions.forEach(suggestion -> lines.add(Line.at(DEEP).plain(suggestion)));
        }
        return lines;
    }

    /** What a reader should know beside it, and how to go on. */
    private List<Line> notes() {
        List<Line> lines = new ArrayList<>();
        Json.items(answer, "notes")
                .map(note -> Line.at(IN).plain("Note: " + Json.words(note, "text")))
                .forEach(lines::add);
        Stream.of(
                        note("reading", "Files are still being read; asking again may find more."),
                        note("byWordsOnly", "Found by words alone; nothing could be found by meaning yet."),
                        Json.some(answer.path("instead"), "message")
                                .map(why -> "These are quotes, because the language model did not write: " + why),
                        Json.some(answer, "sentTo").map(host -> "The question and passages went to " + host + "."),
                        Json.some(answer, "conversation").map(id -> "To go on: --conversation " + id))
                .flatMap(Optional::stream)
                .forEach(note -> lines.add(Line.at(IN).faint(note)));
        if (!lines.isEmpty()) {
            lines.add(0, Line.EMPTY);
        }
        return lines;
    }

    private Optional<String> note(String field, String words) {
        return answer.path(field).asBoolean() ? Optional.of(words) : Optional.empty();
    }
}
