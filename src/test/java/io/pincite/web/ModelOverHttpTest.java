package io.pincite.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.pincite.index.Library;
import io.pincite.index.Progress;
import io.pincite.llm.FakeProvider;
import io.pincite.llm.Models;
import io.pincite.llm.Protocol;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A configured model, seen through the door: settings in, prose with citations out. */
@QuarkusTest
@TestProfile(ModelOverHttpTest.WithModel.class)
class ModelOverHttpTest {

    private static final String QUESTION =
            "{\"question\":\"How many towns did the opposition take within two days?\"%s}";

    @Inject
    Library library;

    @BeforeEach
    void everything_is_read() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> library.progress().phase() == Progress.Phase.READY);
    }

    @Test
    void the_model_writes_and_the_server_cites() {
        given().contentType("application/json")
                .body(QUESTION.replace("%s", ""))
                .post("/api/ask")
                .then()
                .statusCode(200)
                .body("writer", equalTo("generated"))
                .body("model", equalTo("test-model"))
                .body("sentTo", startsWith("127.0.0.1:"))
                .body("instead", nullValue())
                .body("dropped", equalTo(1))
                .body("claims.support", everyItem(equalTo("verified")))
                .body("verified", equalTo("1/1"))
                .body("text", equalTo("The opposition captured 56 towns within two days. [1]"))
                .body("citations[0].quote", containsString("within two days it took 56 towns"));
    }

    @Test
    void the_extract_is_one_field_away() {
        given().contentType("application/json")
                .body(QUESTION.replace("%s", ",\"writer\":\"extractive\""))
                .post("/api/ask")
                .then()
                .statusCode(200)
                .body("writer", equalTo("extractive"))
                .body("model", nullValue())
                .body("sentTo", nullValue())
                .body("claims.support", everyItem(equalTo("quoted")));
    }

    @Test
    void streams_verified_sentences() {
        given().contentType("application/json")
                .accept("text/event-stream")
                .body(QUESTION.replace("%s", ""))
                .post("/api/ask")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("The opposition captured 56 towns within two days."),
                        containsString("\"support\":\"verified\""),
                        not(containsString("paid by nobody"))));
    }

    @Test
    void the_status_says_where_passages_go_and_never_the_key() {
        given().get("/api/status")
                .then()
                .statusCode(200)
                .body("model.provider", equalTo("openai"))
                .body("model.name", equalTo("test-model"))
                .body("model.host", startsWith("127.0.0.1:"))
                .body("model.state", equalTo("ready"));
        for (String path : new String[] {"/api/status", "/q/metrics", "/q/openapi", "/q/health"}) {
            given().get(path).then().body(not(containsString(Models.KEY)));
        }
    }

    /** A provider on this machine, and the shipped documents. */
    public static final class WithModel implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            FakeProvider provider = FakeProvider.saying(
                    Protocol.OPENAI,
                    "The opposition captured 56 towns within two days [3]. They were paid by nobody in 1999 [1].");
            return Map.of(
                    "pincite.documents", "documents",
                    "pincite.data", "target/model-data",
                    "pincite.llm.provider", "openai",
                    "pincite.llm.base-url", "http://127.0.0.1:" + provider.port() + "/v1",
                    "pincite.llm.model", "test-model",
                    "pincite.llm.first-token-timeout", "30s",
                    "pincite.llm.idle-timeout", "30s",
                    "pincite.llm.api-key", Models.KEY);
        }
    }
}
