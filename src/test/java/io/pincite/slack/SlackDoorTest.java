package io.pincite.slack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pincite.index.Library;
import io.pincite.index.Progress;
import io.pincite.ops.ReferencePage;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way: from what people do in Slack, through the real service, to what they read there. */
@QuarkusTest
@TestProfile(SlackProfile.Events.class)
class SlackDoorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String DIRECT = "D0DIRECT";
    private static final String QUESTION = "When did Russia take its warships out of Tartus?";

    @Inject
    Library library;

    @Inject
    @ConfigProperty(name = "pincite.slack.api-url")
    URI apiUrl;

    private SimulatedSlack slack;
    private SlackSide people;

    @BeforeEach
    void open() {
        slack = SimulatedSlack.at(apiUrl.getPort());
        people = new SlackSide(URI.create("http://localhost:" + RestAssured.port + "/slack/events"));
        await().atMost(Duration.ofMinutes(2)).until(() -> library.progress().phase() == Progress.Phase.READY);
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void answers_a_mention_in_its_thread_with_quotes_and_both_versions() {
        String message = slack.nextTimestamp();
        assertThat(people.send(SlackSide.mention(Settings.CHANNEL, message, QUESTION))
                        .status())
                .isEqualTo(200);

        ObjectNode answer = answerTo(message);
        assertThat(answer.path("channel").asText()).isEqualTo(Settings.CHANNEL);
        assertThat(SimulatedSlack.shown(answer))
                .contains("December 8. <https://pincite.example/documents/do_")
                .contains("|[1]>")
                .contains("*The sources differ*")
                .contains("• *December 8*", "• *Dec. 3*")
                .contains("Meridian Wire", "The Eastern Ledger, 2024-12-04", "rebel-offensive.html")
                .contains("“With Damascus in rebel hands")
                .contains("<https://pincite.example/?answer=an_");
        assertThat(answer.path("unfurl_links").asText()).isEqualTo("false");
        assertThat(answer.path("unfurl_media").asText()).isEqualTo("false");
        assertThat(slack.reactions())
                .containsSubsequence(
                        "+eyes " + Settings.CHANNEL + " " + message, "-eyes " + Settings.CHANNEL + " " + message);
    }

    @Test
    void understands_a_follow_up_in_the_thread_without_a_mention() {
        String message = slack.nextTimestamp();
        people.send(SlackSide.mention(Settings.CHANNEL, message, "Who led the offensive that toppled Assad?"));
        answerTo(message);

        String followUp = slack.nextTimestamp();
        people.send(SlackSide.inThread(
                SlackSide.message(Settings.CHANNEL, followUp, "When did he speak in Damascus?"), message));

        await().atMost(PATIENCE).until(() -> answersIn(message).size() == 2);
        assertThat(SimulatedSlack.shown(answersIn(message).get(1))).contains("Understood as: When did ");
    }

    @Test
    void keeps_out_of_threads_and_channels_where_nobody_asked() {
        String other = slack.nextTimestamp();
        people.send(SlackSide.message(Settings.CHANNEL, other, QUESTION));
        people.send(SlackSide.inThread(SlackSide.message(Settings.CHANNEL, slack.nextTimestamp(), QUESTION), other));
        people.send(SlackSide.mention("C0ELSEWHERE", slack.nextTimestamp(), QUESTION));
        ObjectNode bot = SlackSide.mention(Settings.CHANNEL, slack.nextTimestamp(), QUESTION);
        ((ObjectNode) bot.get("event")).put("bot_id", "B0OTHER");
        people.send(bot);
        ObjectNode stranger = SlackSide.mention(Settings.CHANNEL, slack.nextTimestamp(), QUESTION);
        ((ObjectNode) stranger.get("event")).put("user_team", "T0STRANGER");
        people.send(stranger);
        String last = slack.nextTimestamp();
        people.send(SlackSide.mention(Settings.CHANNEL, last, QUESTION));

        answerTo(last);
        assertThat(slack.messages()).hasSize(1);
    }

    @Test
    void takes_a_direct_message_for_one_conversation() {
        String first = slack.nextTimestamp();
        people.send(SlackSide.message(DIRECT, first, "Who led the offensive that toppled Assad?"));
        answerTo(first);
        String second = slack.nextTimestamp();
        people.send(SlackSide.message(DIRECT, second, "When did he speak in Damascus?"));

        assertThat(SimulatedSlack.shown(answerTo(second))).contains("Understood as: When did ");
    }

    @Test
    void says_no_and_what_comes_nearest() {
        String message = slack.nextTimestamp();
        people.send(SlackSide.mention(Settings.CHANNEL, message, "What is the boiling point of nitrogen?"));

        assertThat(SimulatedSlack.shown(answerTo(message)))
                .contains(
                        "The documents do not answer this. These words stand nowhere in them: boiling, point, nitrogen.")
                .doesNotContain("[1]");
    }

    @Test
    void answers_a_command_for_the_reader_alone_until_it_is_shown() {
        URI response = slack.responseUrl("ask");
        SlackSide.Taken taken =
                people.send(SlackSide.command("/ask", QUESTION, Settings.CHANNEL, response, "trigger.1"));
        assertThat(taken.body()).contains("ephemeral", "Reading the documents");

        JsonNode answer = responseAt("ask");
        assertThat(answer.path("response_type").asText()).isEqualTo("ephemeral");
        assertThat(SimulatedSlack.shown(answer)).contains("*The sources differ*");
        assertThat(slack.messages()).isEmpty();

        people.sendPress(SlackSide.press(
                Button.SHARE, valueOf(answer, Button.SHARE), Settings.CHANNEL, slack.responseUrl("share"), "1.1"));
        await().atMost(PATIENCE).until(() -> slack.messages().size() == 1);
        assertThat(SimulatedSlack.shown(slack.messages().get(0))).contains("*The sources differ*");
    }

    @Test
    void notes_whether_an_answer_helped() {
        URI response = slack.responseUrl("judged");
        people.send(SlackSide.command("/ask", QUESTION, Settings.CHANNEL, response, "trigger.2"));
        String answer = valueOf(responseAt("judged"), Button.NOT_HELPFUL);

        people.sendPress(
                SlackSide.press(Button.NOT_HELPFUL, answer, Settings.CHANNEL, slack.responseUrl("thanks"), "2.2"));

        assertThat(responseAt("thanks").path("text").asText()).isEqualTo("Noted. Thank you.");
        assertThat(given().get("/api/answers/" + answer).jsonPath().getString("feedback.verdict"))
                .isEqualTo("not-helpful");
    }

    @Test
    void writes_a_briefing_as_far_as_a_message_goes() {
        people.send(SlackSide.command(
                "/brief", "the fall of Assad", Settings.CHANNEL, slack.responseUrl("brief"), "trigger.3"));

        JsonNode briefing = responseAt("brief");
        assertThat(SimulatedSlack.shown(briefing))
                .contains("*Summary*", "*Where the sources differ*", "https://pincite.example/briefing?id=br_");
        assertThat(briefing.path("blocks").size()).isLessThanOrEqualTo(50);
    }

    @Test
    void says_what_it_is_there_for_when_nothing_is_asked() {
        String message = slack.nextTimestamp();
        people.send(SlackSide.mention(Settings.CHANNEL, message, ""));

        assertThat(answerTo(message).path("text").asText()).contains("/ask");
    }

    @Test
    void tells_a_reader_where_questions_are_not_answered() {
        assertThat(people.send(SlackSide.command("/ask", QUESTION, "C0ELSEWHERE", slack.responseUrl("no"), "trigger.4"))
                        .body())
                .contains("pincite.slack.channels");
    }

    @Test
    void sends_an_answer_nowhere_but_to_slack() {
        people.send(SlackSide.command(
                "/ask", QUESTION, Settings.CHANNEL, URI.create("https://evil.example/hook"), "trigger.5"));

        String last = slack.nextTimestamp();
        people.send(SlackSide.mention(Settings.CHANNEL, last, QUESTION));
        answerTo(last);
        assertThat(slack.responses()).isEmpty();
    }

    @Test
    void proves_its_address_to_slack_alone() {
        String challenge = "{\"type\":\"url_verification\",\"challenge\":\"c-1\"}";
        given().contentType("application/json")
                .body(challenge)
                .post("/slack/events")
                .then()
                .statusCode(401);
        assertThat(people.sendRaw(challenge).body()).contains("c-1");
    }

    @Test
    void believes_no_header_that_comes_twice() {
        String timestamp = String.valueOf(Instant.now().getEpochSecond());
        String signature = SlackSide.signature(SlackSide.SECRET, timestamp, "{}".getBytes(StandardCharsets.UTF_8));

        assertThat(statusOf(List.of(timestamp), List.of(signature))).isEqualTo(200);
        assertThat(statusOf(List.of(timestamp, timestamp), List.of(signature))).isEqualTo(401);
        assertThat(statusOf(List.of(timestamp), List.of(signature, signature))).isEqualTo(401);
        assertThat(statusOf(List.of(timestamp), List.of())).isEqualTo(401);
    }

    private static int statusOf(List<String> timestamps, List<String> signatures) {
        RequestSpecification request = given().contentType("application/json").body("{}");
        timestamps.forEach(value -> request.header("X-Slack-Request-Timestamp", value));
        signatures.forEach(value -> request.header("X-Slack-Signature", value));
        return request.post("/slack/events").statusCode();
    }

    @Test
    void explains_every_metric_of_the_open_door() {
        String message = slack.nextTimestamp();
        people.send(SlackSide.mention(Settings.CHANNEL, message, QUESTION));
        answerTo(message);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(slackIn(ReferencePage.metricsIn(
                                given().accept("text/plain").get("/q/metrics").asString())))
                        .isNotEmpty()
                        .isEqualTo(slackIn(ReferencePage.rows("metrics.md"))));
    }

    private static Set<String> slackIn(Set<String> metrics) {
        return metrics.stream()
                .filter(metric -> metric.startsWith("pincite_slack_"))
                .collect(Collectors.toSet());
    }

    @Test
    void counts_what_comes_in() {
        people.sendRaw("{}");

        assertThat(given().get("/q/metrics").asString())
                .contains("pincite_slack_requests_total{outcome=\"ignored\",reason=\"other-kind\"}")
                .contains("pincite_slack_acknowledgement_seconds_count")
                .contains("pincite_slack_queue");
    }

    @Test
    void takes_what_is_no_event_for_nothing() {
        assertThat(people.sendRaw("{\"type\":").status()).isEqualTo(400);
        assertThat(people.sendRaw("[]").status()).isEqualTo(200);
        assertThat(people.sendRaw("{\"type\":\"event_callback\",\"event\":{\"type\":\"message\"}}")
                        .status())
                .isEqualTo(200);
        assertThat(people.sendRaw(" ".repeat(1 << 19)).status()).isEqualTo(413);
    }

    private ObjectNode answerTo(String message) {
        await().atMost(PATIENCE).until(() -> !answersIn(message).isEmpty() && slack.isSeenTo(message));
        return answersIn(message).get(0);
    }

    private List<ObjectNode> answersIn(String thread) {
        return slack.messages().stream()
                .filter(said -> said.path("thread_ts").asText().equals(thread))
                .toList();
    }

    private JsonNode responseAt(String name) {
        await().atMost(PATIENCE)
                .until(() -> slack.responses().stream()
                        .anyMatch(said -> said.path("response_url").asText().endsWith("/" + name)));
        return slack.responses().stream()
                .filter(said -> said.path("response_url").asText().endsWith("/" + name))
                .findFirst()
                .orElseThrow();
    }

    private static String valueOf(JsonNode message, Button button) {
        return StreamSupport.stream(message.path("blocks").spliterator(), false)
                .flatMap(block -> StreamSupport.stream(block.path("elements").spliterator(), false))
                .filter(element -> element.path("action_id").asText().equals(button.id()))
                .map(element -> element.path("value").asText())
                .findFirst()
                .orElseThrow();
    }
}
