package io.pincite.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.pincite.index.Progress;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(StandIns.class)
class AskTest {

    @Inject
    StandIns.Talk talk;

    @Inject
    StandIns.Shelf shelf;

    @Test
    void gives_the_whole_answer_with_its_citations() {
        ask("When did they leave?")
                .statusCode(200)
                .header("Content-Type", startsWith("application/json"))
                .header("Cache-Control", "no-store")
                .body("id", equalTo(StandIns.ANSWER))
                .body("question", equalTo("When did they leave?"))
                .body("understoodAs", equalTo("When did they leave? (alone)"))
                .body("outcome", equalTo("conflicting"))
                .body("text", equalTo("They left on December 8. [1] The port was empty on December 3 [2][1]"))
                .body("claims.support", contains("verified", "quoted"))
                .body("claims[1].citations", contains(2, 1))
                .body("citations", hasSize(2))
                .body("citations[0].number", equalTo(1))
                .body("citations[0].quote", equalTo("The ships left Tartus on December 8."))
                .body("citations[0].document.outlet", equalTo("The Daily Anchor"))
                .body("citations[0].document.published", equalTo("2024-12-08"))
                .body("citations[0].document.collection", equalTo("harbor"))
                .body("citations[0].page", nullValue())
                .body("citations[0].before", equalTo(""))
                .body("citations[0].after", equalTo("\nNobody said where they went.\n"))
                .body("citations[0].marked.start", equalTo(25))
                .body("citations[0].copies[0].id", equalTo(StandIns.SLIDES.id()))
                .body("citations[0].href", equalTo("/documents/" + StandIns.HARBOR.id() + "?start=0&end=36"))
                .body("citations[1].marked", nullValue())
                .body("disagreements[0].versions.value", contains("December 8", "December 3"))
                .body("disagreements[0].versions[1].citations", contains(2))
                .body("independentSources", equalTo(2))
                .body("closest", empty())
                .body("writer", equalTo("extractive"))
                .body("model", nullValue())
                .body("verified", equalTo("2/2"))
                .body("took.total", equalTo(9))
                .body("changed", empty());
    }

    @Test
    void says_no_with_what_came_nearest() {
        ask("Nothing to see?")
                .statusCode(200)
                .body("outcome", equalTo("not-found"))
                .body("citations", empty())
                .body("closest[0].place", equalTo("slide 2"))
                .body("closest[0].page", equalTo(2))
                .body("unknownWords", contains("zebra"))
                .body("verified", equalTo("0/0"));
    }

    @Test
    void says_when_asking_again_may_find_more() {
        ask("Nothing to see?").body("reading", equalTo(false));

        shelf.phase = Progress.Phase.READING;
        try {
            ask("Nothing to see?").body("outcome", equalTo("not-found")).body("reading", equalTo(true));
        } finally {
            shelf.phase = Progress.Phase.READY;
        }
    }

    @Test
    void streams_every_step_and_the_whole_answer_last() throws Exception {
        String events = stream("When did they leave?").body();

        assertThat(events.lines().filter(line -> line.startsWith("event: ")))
                .containsExactly(
                        "event: understood", "event: passages", "event: claim", "event: claim", "event: answer");
        assertThat(events)
                .contains("\"understoodAs\":\"When did they leave? (alone)\"")
                .contains("\"citations\":[2,1],\"support\":\"quoted\"");
    }

    @Test
    void says_in_the_stream_that_it_broke_and_keeps_the_words_to_itself() throws Exception {
        String events = stream("Stumble over this").body();

        assertThat(events)
                .contains("event: problem")
                .contains("\"code\":\"internal\"")
                .doesNotContain("secret");
        assertThat(events).doesNotContain("event: answer");
    }

    @Test
    void refuses_in_the_usual_shape_before_a_stream_begins() throws Exception {
        HttpResponse<String> response = stream(" ");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("question.empty");
    }

    @Test
    void stops_working_for_a_reader_who_left() throws Exception {
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(request("Forever"), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.body().read()).isNotNegative();
        response.body().close();

        Awaitility.await().until(() -> talk.leftEarly);
        Awaitility.await().until(() -> ask("When?").extract().statusCode() == 200);
    }

    @Test
    void remembers_an_answer_and_says_what_has_changed_since() {
        given().get("/api/answers/" + StandIns.ANSWER)
                .then()
                .statusCode(200)
                .body("changed.file", contains("harbor/tartus.txt", "gone.txt"))
                .body("changed.now", contains("changed", "removed"))
                .body("citations[0].since", nullValue())
                .body("citations[1].since.now", equalTo("gone"));
    }

    @ParameterizedTest
    @CsvSource({"md, text/markdown", "html, text/html", "docx, application/vnd.openxmlformats", "pdf, application/pdf"})
    void gives_an_answer_as_a_file(String format, String mediaType) {
        given().get("/api/answers/" + StandIns.ANSWER + "?format=" + format)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith(mediaType))
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''When." + format));
    }

    @Test
    void says_so_when_there_is_no_such_form_of_an_answer() {
        given().get("/api/answers/" + StandIns.ANSWER + "?format=exe")
                .then()
                .statusCode(400)
                .body("code", equalTo("format.unknown"));
    }

    @Test
    void finds_passages_and_says_why() {
        given().contentType("application/json")
                .body(
                        "{\"question\":\"ships\",\"limit\":1,\"filter\":{\"collections\":[\"harbor\"],\"after\":\"2024-12-01\"}}")
                .post("/api/search")
                .then()
                .statusCode(200)
                .body("passages", hasSize(1))
                .body("passages[0].text", equalTo("Ships cost money 🚢"))
                .body("passages[0].score", equalTo(2.0f))
                .body("passages[0].why.words", equalTo(1.5f))
                .body("passages[0].place", equalTo("slide 2"))
                .body("passages[0].copies.file", contains("rival.txt"));
    }

    private static ValidatableResponse ask(String question) {
        return given().contentType("application/json")
                .body("{\"question\":\"" + question + "\",\"conversation\":null}")
                .post("/api/ask")
                .then();
    }

    private static HttpResponse<String> stream(String question) throws Exception {
        return HttpClient.newHttpClient().send(request(question), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest request(String question) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/ask"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString("{\"question\":\"" + question + "\"}"))
                .build();
    }
}
