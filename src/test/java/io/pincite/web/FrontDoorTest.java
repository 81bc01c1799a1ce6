package io.pincite.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every request passes before anything looks at it. */
@QuarkusTest
@TestProfile(StandIns.class)
class FrontDoorTest {

    @Inject
    StandIns.Talk talk;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/library",
                "/documents/do_0123456789abcdef",
                "/api/status",
                "/q/health",
                "/q/metrics",
                "/q/openapi",
                "/nowhere"
            })
    void protects_every_response(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://{host}",
                "Sec-Fetch-Site: same-origin",
                "Sec-Fetch-Site: none",
                "Accept: */*",
                "Accept: application/json, text/event-stream;q=0.5"
            })
    void lets_our_own_pages_and_plain_clients_in(String header) throws Exception {
        String body = "{\"question\":\"When?\"}";
        String response = RawRequest.send(
                "POST /api/ask HTTP/1.1\nHost: {host}\nContent-Type: application/json\n"
                        + header.replace("{host}", "localhost:" + RestAssured.port) + "\nContent-Length: "
                        + body.length(),
                body);

        assertThat(response).startsWith("HTTP/1.1 200 ");
        assertThat(RawRequest.header(response, "Content-Type")).startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "[::1]", "LOCALHOST", "localhost:1"})
    void answers_by_every_name_of_this_machine(String host) throws Exception {
        assertThat(RawRequest.send("GET /api/status HTTP/1.1\nHost: " + host, ""))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "evil.example",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "evil.example:8080",
                "[::2]"
            })
    void answers_by_no_other_name(String host) throws Exception {
        assertThat(RawRequest.send("GET /api/status HTTP/1.1\nHost: " + host, ""))
                .startsWith("HTTP/1.1 4");
    }

    @Test
    void allows_nobody_elsewhere_to_read_with_a_script() {
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/ask")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void refuses_a_question_at_once_when_too_many_wait() throws Exception {
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> ask("Wait"));
        CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> ask("Wait"));
        Awaitility.await().until(() -> ask("When?") == 429);

        given().contentType("application/json")
                .body("{\"question\":\"When?\"}")
                .post("/api/ask")
                .then()
                .statusCode(429)
                .header("Retry-After", "1")
                .body("code", equalTo("requests.too-many"));

        talk.patience.countDown();
        assertThat(List.of(first.get(), second.get())).contains(200);
    }

    private static int ask(String question) {
        return given().contentType("application/json")
                .body("{\"question\":\"" + question + "\"}")
                .post("/api/ask")
                .statusCode();
    }
}
