package io.pincite.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.pincite.index.Progress;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(StandIns.class)
class StatusTest {

    @Inject
    StandIns.Shelf library;

    @Test
    void says_how_far_reading_has_come() {
        given().get("/api/status")
                .then()
                .statusCode(200)
                .body("state", equalTo("ready"))
                .body("documents.indexed", equalTo(3))
                .body("documents.failed", equalTo(0))
                .body("passages", equalTo(3))
                .body("embedded", equalTo(2))
                .body("reading", equalTo("rival.txt"))
                .body("remainingSeconds", equalTo(7));
    }

    @Test
    void tells_progress_at_once_and_whenever_it_changes() throws Exception {
        try (BufferedReader events = follow()) {
            assertThat(nextEvent(events)).contains("event:progress").contains("\"state\":\"ready\"");

            Awaitility.await().until(() -> library.listeners.size() == 1);
            library.listeners.forEach(listener -> listener.accept(library.progress()));

            assertThat(nextEvent(events)).contains("event:progress");
        }
        Awaitility.await().until(library.listeners::isEmpty);
    }

    @Test
    void refuses_more_followers_than_it_can_bear() throws Exception {
        try (BufferedReader events = follow()) {
            assertThat(nextEvent(events)).contains("event:progress");

            given().accept("text/event-stream")
                    .get("/api/events")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", "1")
                    .contentType("application/problem+json")
                    .body("code", equalTo("requests.too-many"));
        }
        Awaitility.await().until(library.listeners::isEmpty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/event-stream"})
    void refuses_questions_while_the_library_opens(String accepted) {
        library.phase = Progress.Phase.STARTING;
        try {
            given().contentType("application/json")
                    .accept(accepted)
                    .body("{\"question\":\"When?\"}")
                    .post("/api/ask")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("code", equalTo("library.starting"));
        } finally {
            library.phase = Progress.Phase.READY;
        }
    }

    private static BufferedReader follow() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/events"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Accept", "text/event-stream")
                .build();
        InputStream body = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofInputStream())
                .body();
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    private static String nextEvent(BufferedReader events) throws IOException {
        StringBuilder event = new StringBuilder();
        for (String line = events.readLine(); line != null && !line.isEmpty(); line = events.readLine()) {
            event.append(line).append('\n');
        }
        return event.toString();
    }
}
