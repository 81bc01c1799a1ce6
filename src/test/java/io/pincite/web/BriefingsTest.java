package io.pincite.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(StandIns.class)
class BriefingsTest {

    @Test
    void gives_the_whole_briefing_with_its_citations() {
        write("{\"topic\":\"everything\"}")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("id", startsWith("br_"))
                .body("outcome", equalTo("written"))
                .body("title", equalTo("Everything"))
                .body("length", equalTo("standard"))
                .body("timeline.when", hasItem("December 8, 2024"))
                .body("timeline.sentence.text", hasItem("The ships left Tartus on December 8."))
                .body("timeline.sentence.citations", everyItem(not(empty())))
                .body("citations[0].number", equalTo(1))
                .body("sources.document.file", hasItem("harbor/tartus.txt"))
                .body("changed", empty());
    }

    @Test
    void narrows_to_what_the_filter_lets_through() {
        write("{\"topic\":\"everything\",\"length\":\"short\",\"filter\":{\"collections\":[\"harbor\"]}}")
                .statusCode(200)
                .body("length", equalTo("short"))
                .body("sources.document.collection", everyItem(equalTo("harbor")));
    }

    @Test
    void streams_the_section_in_work_and_the_whole_briefing_last() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/briefings"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString("{\"topic\":\"everything\"}"))
                .build();

        String events = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();

        assertThat(events.lines().filter(line -> line.startsWith("event: ")))
                .startsWith("event: section", "event: sentences")
                .endsWith("event: briefing");
        assertThat(events).contains("\"section\":\"timeline\"", "\"number\":2");
    }

    @ParameterizedTest
    @CsvSource({
        "md, text/markdown",
        "html, text/html",
        "docx, application/vnd.openxmlformats",
        "pdf, application/pdf",
        "json, application/json"
    })
    void gives_it_again_as_a_file(String format, String mediaType) {
        String id = write("{\"topic\":\"everything\"}").extract().path("id");

        given().get("/api/briefings/" + id + "?format=" + format)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith(mediaType))
                .header("Content-Disposition", containsString("briefing-" + id + "." + format));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                       | topic.empty
                    {"topic":"  "}                           | topic.empty
                    {"topic":"everything","length":"huge"}   | length.unknown
                    {"topic":"x","filter":{"after":"then"}}  | filter.invalid
                    {"subject":"x"}                          | json.unknown-field
                    """)
    void says_what_is_wrong_with_a_request(String body, String code) {
        write(body).statusCode(400).body("code", equalTo(code));
    }

    @Test
    void says_so_when_there_is_no_such_briefing_or_format() {
        String id = write("{\"topic\":\"everything\"}").extract().path("id");

        given().get("/api/briefings/br_0000000000000000")
                .then()
                .statusCode(404)
                .body("code", equalTo("briefing.unknown"));
        given().get("/api/briefings/" + id + "?format=exe")
                .then()
                .statusCode(400)
                .body("code", equalTo("format.unknown"));
    }

    private static ValidatableResponse write(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/briefings")
                .then();
    }
}
