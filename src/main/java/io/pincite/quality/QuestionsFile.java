package io.pincite.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pincite.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads questions with known answers from a file with one JSON object a line: {@code id}, {@code kind}, {@code question},
 * {@code answers}, {@code evidence} (a list of {@code file} with {@code quote} or {@code start} and {@code end}), and
 * where needed {@code after} and {@code wrong}.
 */
public final class QuestionsFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private QuestionsFile() {}

    /**
     * The questions of {@code file}, in its order.
     *
     * @throws IllegalArgumentException when a line is not such an object; the message names file, line and what is wrong
     */
    public static List<Golden> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Golden> questions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                questions.add(question(lines.get(i), file.getFileName() + ":" + (i + 1)));
            }
        }
        return List.copyOf(questions);
    }

    private static Golden question(String line, String where) {
        try {
            JsonNode json = JSON.readTree(line);
            List<Golden.Place> evidence = new ArrayList<>();
            json.path("evidence").forEach(place -> evidence.add(place(place, where)));
            return new Golden(
                    text(json, "id", where),
                    text(json, "kind", where),
                    text(json, "question", where),
                    texts(json, "answers"),
                    evidence,
                    texts(json, "after"),
                    texts(json, "wrong"));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(where + " is not a JSON object: " + e.getOriginalMessage(), e);
        }
    }

    private static Golden.Place place(JsonNode json, String where) {
        return new Golden.Place(
                text(json, "file", where),
                Optional.of(json.path("quote").asText("")).filter(quote -> !quote.isBlank()),
                json.has("end")
                        ? Optional.of(new Span(
                                json.path("start").asInt(), json.path("end").asInt()))
                        : Optional.empty());
    }

    private static String text(JsonNode json, String field, String where) {
        String text = json.path(field).asText("");
        if (text.isBlank()) {
            throw new IllegalArgumentException(where + " has no \"" + field + "\"; every question needs one");
        }
        return text;
    }

    private static List<String> texts(JsonNode json, String field) {
        List<String> texts = new ArrayList<>();
        json.path(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
