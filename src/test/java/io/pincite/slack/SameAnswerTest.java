package io.pincite.slack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.pincite.SameAnswer;
import io.pincite.index.Library;
import io.pincite.index.Progress;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The same question through Slack and through {@code /api/ask} has the same answer, and all of it is shown. */
@QuarkusTest
@TestProfile(SlackProfile.Events.class)
class SameAnswerTest {

    @Inject
    Library library;

    @Inject
    @ConfigProperty(name = "pincite.slack.api-url")
    URI apiUrl;

    @Test
    void to_every_golden_question() throws IOException {
        await().atMost(Duration.ofMinutes(2)).until(() -> library.progress().phase() == Progress.Phase.READY);
        SlackSide people = new SlackSide(URI.create("http://localhost:" + RestAssured.port + "/slack/events"));
        try (SimulatedSlack slack = SimulatedSlack.at(apiUrl.getPort())) {
            assertThat(SameAnswer.goldenQuestions()).allSatisfy(question -> {
                String message = slack.nextTimestamp();
                people.send(SlackSide.mention(Settings.CHANNEL, message, question));
                JsonNode said = answerTo(message, slack);
                JsonPath here = given().get("/api/answers/" + idOf(said)).jsonPath();

                assertThat(SameAnswer.of(here.getMap("$")))
                        .isEqualTo(SameAnswer.of(SameAnswer.asked(Map.of("question", question))));
                assertShown(here, shown(said));
            });
        }
    }

    /** Every quote stands there word for word, every citation with its number, every version of a disagreement. */
    private static void assertShown(JsonPath answer, String shown) {
        List<String> quotes = answer.getList("citations.quote");
        List<String> closest = answer.getList("closest.quote");
        List<String> notes = answer.getList("notes.text");
        List<String> versions = answer.getList("disagreements.versions.value.flatten()");
        assertThat(quotes).allSatisfy(quote -> assertThat(shown).contains("“" + oneLine(quote) + "”"));
        assertThat(closest).allSatisfy(quote -> assertThat(shown).contains("“" + oneLine(quote) + "”"));
        assertThat(versions).allSatisfy(value -> assertThat(shown).contains("• *" + oneLine(value) + "*"));
        assertThat(notes).allSatisfy(note -> assertThat(shown).contains("Note: " + oneLine(note)));
        assertThat(shown.contains("The documents do not answer this."))
                .isEqualTo(answer.getString("outcome").equals("not-found"));
        for (int number = 1; number <= quotes.size(); number++) {
            assertThat(shown).contains("|[" + number + "]>*");
        }
        assertThat(shown).doesNotContain("|[" + (quotes.size() + 1) + "]>");
    }

    private static JsonNode answerTo(String message, SimulatedSlack slack) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> slack.messages().stream()
                        .anyMatch(said -> said.path("thread_ts").asText().equals(message)));
        return slack.messages().stream()
                .filter(said -> said.path("thread_ts").asText().equals(message))
                .findFirst()
                .orElseThrow();
    }

    private static String idOf(JsonNode said) {
        return said.path("blocks").findValue("value").asText();
    }

    private static String shown(JsonNode said) {
        return SimulatedSlack.shown(said)
                .replace("\u200B", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String oneLine(String quote) {
        return quote.replaceAll("\\s+", " ").strip();
    }
}
