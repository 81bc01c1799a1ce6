package io.pincite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What every door is held to: whatever is asked through it has the answer that {@code /api/ask} gives. */
public final class SameAnswer {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/questions.jsonl");

    private static final List<String> OF_THE_ANSWER = List.of(
            "outcome",
            "understoodAs",
            "text",
            "claims",
            "citations",
            "disagreements",
            "notes",
            "closest",
            "unknownWords",
            "suggestions",
            "verified");

    private SameAnswer() {}

    /** The golden questions, those without an answer among them. */
    public static List<String> goldenQuestions() throws IOException {
        List<String> questions = Files.readAllLines(GOLDEN).stream()
                .map(line -> JsonPath.from(line).getString("question"))
                .toList();
        assertThat(questions).hasSizeGreaterThan(50);
        return questions;
    }

    /** What must be the same through every door; ids and times are not. */
    public static Map<String, Object> of(Map<String, Object> json) {
        Map<String, Object> answer = new HashMap<>(json);
        answer.keySet().retainAll(OF_THE_ANSWER);
        assertThat(answer).hasSameSizeAs(OF_THE_ANSWER);
        return answer;
    }

    /** What {@code /api/ask} gives for {@code body}. */
    public static Map<String, Object> asked(Map<String, Object> body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/ask")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$");
    }
}
