package io.pincite.ops;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.pincite.web.StandIns;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the operator sees of a running service, and that the reference pages name all of it. */
@QuarkusTest
@TestProfile(StandIns.class)
class OperatorTest {

    @Test
    void says_that_it_is_well() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks", hasSize(2));
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void counts_files_and_times_answers_without_naming_any() {
        ask("When?", 200);
        ask("Nothing here?", 200);
        ask("Break it", 500);

        String metrics = given().get("/q/metrics").asString();
        assertThat(metrics)
                .contains("pincite_files{state=\"indexed\"} 3.0")
                .contains("pincite_files{state=\"removed\"} 0.0")
                .contains("pincite_passages 3.0")
                .contains("pincite_embedded 2.0")
                .containsPattern("pincite_answer_seconds_bucket\\{outcome=\"conflicting\",.*le=\"0.01\"")
                .containsPattern("pincite_answer_seconds_count\\{outcome=\"not-found\"")
                .containsPattern("pincite_answer_seconds_count\\{outcome=\"failed\"")
                .doesNotContain("tartus", "rival", "locked.pdf");
    }

    @Test
    void explains_every_metric_of_ours() {
        ask("When?", 200);
        useTool();
        Set<String> ours = ReferencePage.metricsIn(
                given().accept("text/plain").get("/q/metrics").asString());
        Set<String> explained = ReferencePage.rows("metrics.md");

        assertThat(explained).containsAll(ours);
        explained.removeIf(metric -> metric.startsWith("pincite_slack_"));
        assertThat(ours).as("what a service says whose door for Slack is shut").containsAll(explained);
    }

    private static void useTool() {
        given().contentType("application/json")
                .body("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\","
                        + "\"params\":{\"name\":\"search\",\"arguments\":{\"question\":\"When?\"}}}")
                .post("/mcp")
                .then()
                .statusCode(200);
    }

    @Test
    void explains_every_endpoint() {
        Set<String> paths =
                given()
                        .accept("application/json")
                        .get("/q/openapi?format=json")
                        .jsonPath()
                        .getMap("paths")
                        .keySet()
                        .stream()
                        .map(String::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(paths).contains("/api/ask", "/api/documents/{id}/text");
        assertThat(ReferencePage.headings("http-api.md")).containsAll(paths);
    }

    @Test
    void describes_its_endpoints_with_examples() {
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Pincite"))
                .body("paths.'/api/ask'.post.summary", equalTo("Answers a question from the documents"))
                .body(
                        "components.schemas.Ask.properties.keySet()",
                        hasItems("question", "conversation", "filter", "writer"))
                .body(
                        "components.schemas.Ask.properties.question.examples",
                        hasItems("When did the ships leave Tartus?"));
    }

    private static void ask(String question, int status) {
        given().contentType("application/json")
                .body("{\"question\":\"" + question + "\"}")
                .post("/api/ask")
                .then()
                .statusCode(status);
    }
}
