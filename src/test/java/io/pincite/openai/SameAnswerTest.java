package io.pincite.openai;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pincite.SameAnswer;
import io.pincite.index.Library;
import io.pincite.index.Progress;
import io.pincite.page.ShippedLibrary;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same question through this door and through {@code /api/ask} has the same answer. */
@QuarkusTest
@TestProfile(ShippedLibrary.class)
class SameAnswerTest {

    @Inject
    Library library;

    @BeforeEach
    void everything_is_read() {
        await().atMost(Duration.ofMinutes(2)).until(() -> library.progress().phase() == Progress.Phase.READY);
    }

    @Test
    void to_every_golden_question() throws IOException {
        assertThat(SameAnswer.goldenQuestions()).allSatisfy(question -> {
            JsonPath here = chat(List.of(question));
            assertThat(SameAnswer.of(here.getMap("pincite"))).isEqualTo(SameAnswer.of(ask(question, Optional.empty())));
            assertThat(here.getString("choices[0].message.content").contains("[1]"))
                    .isEqualTo(!here.getString("pincite.outcome").equals("not-found"));
        });
    }

    @Test
    void to_a_follow_up_whose_conversation_only_the_client_remembers() {
        List<String> asked = new ArrayList<>();
        Optional<String> conversation = Optional.empty();
        for (String question : List.of(
                "Who led the offensive that toppled Assad?",
                "When did he speak in Damascus?",
                "What about Homs?",
                "And in December?",
                "Why?")) {
            asked.add(question);
            Map<String, Object> there = ask(question, conversation);
            conversation = Optional.of(String.valueOf(there.get("conversation")));

            assertThat(SameAnswer.of(chat(asked).getMap("pincite")))
                    .as(question)
                    .isEqualTo(SameAnswer.of(there));
        }
    }

    @Test
    void stands_on_the_page_that_explains_the_door() throws IOException {
        String content = chat(List.of("When did Russia take its warships out of Tartus?"))
                .getString("choices[0].message.content");
        String shown = "```text\n" + content.replaceAll("http://[^/]+", "http://localhost:8080") + "\n```\n";
        Files.writeString(Path.of("target/openai-answer.md"), shown);

        assertThat(Files.readString(Path.of("docs/how-to/openai.md")))
                .as("when the new answer is the better one: it stands in target/openai-answer.md")
                .contains(shown);
    }

    private static Map<String, Object> ask(String question, Optional<String> conversation) {
        Map<String, Object> body = new HashMap<>(Map.of("question", question));
        conversation.ifPresent(id -> body.put("conversation", id));
        return SameAnswer.asked(body);
    }

    /** The client remembers its questions, and of the answers no more than their words. */
    private static JsonPath chat(List<String> questions) {
        List<Map<String, String>> messages = new ArrayList<>();
        questions.forEach(question -> {
            messages.add(Map.of("role", "user", "content", question));
            messages.add(Map.of("role", "assistant", "content", "Some answer. [1]"));
        });
        messages.remove(messages.size() - 1);
        return given().contentType("application/json")
                .body(Map.of("model", "pincite", "messages", messages))
                .post("/v1/chat/completions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
