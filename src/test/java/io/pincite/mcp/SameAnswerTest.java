package io.pincite.mcp;

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
import java.util.List;
import java.util.Map;
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
            JsonPath here = Rpc.call("ask", Map.of("question", question));
            Map<String, Object> there = SameAnswer.asked(Map.of("question", question));
            assertThat(SameAnswer.of(here.getMap("structuredContent"))).isEqualTo(SameAnswer.of(there));
            assertThat(Rpc.text(here).contains("\n\n[1] "))
                    .isEqualTo(!here.getString("structuredContent.outcome").equals("not-found"));
        });
    }

    @Test
    void to_a_follow_up() {
        String first = "Who led the offensive that toppled Assad?";
        String here = Rpc.call("ask", Map.of("question", first)).getString("structuredContent.conversation");
        String there =
                String.valueOf(SameAnswer.asked(Map.of("question", first)).get("conversation"));

        for (String question : List.of("When did he speak in Damascus?", "What about Homs?", "And in December?")) {
            JsonPath followed = Rpc.call("ask", Map.of("question", question, "conversation", here));

            assertThat(followed.getString("structuredContent.conversation")).isEqualTo(here);
            assertThat(SameAnswer.of(followed.getMap("structuredContent")))
                    .as(question)
                    .isEqualTo(SameAnswer.of(SameAnswer.asked(Map.of("question", question, "conversation", there))));
        }
    }

    @Test
    void stands_on_the_page_that_explains_the_door() throws IOException {
        String text = Rpc.text(Rpc.call("ask", Map.of("question", "When did Russia take its warships out of Tartus?")));
        String shown = "```text\n"
                + text.replaceAll("http://[^/]+", "http://localhost:8080").replaceAll("co_\\w+", "co_0123456789abcdef")
                + "\n```\n";
        Files.writeString(Path.of("target/mcp-answer.md"), shown);

        assertThat(Files.readString(Path.of("docs/how-to/mcp.md")))
                .as("when the new answer is the better one: it stands in target/mcp-answer.md")
                .contains(shown);
    }
}
