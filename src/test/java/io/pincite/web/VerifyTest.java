package io.pincite.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(StandIns.class)
class VerifyTest {

    @Test
    void an_answer_is_taken_as_it_was_given() {
        String answer = given().get("/api/answers/" + StandIns.ANSWER).asString();

        verify(answer)
                .statusCode(200)
                .body("verified", equalTo("1/2"))
                .body("quotes.verdict", contains("holds", "gone"))
                .body("quotes[0].document.file", equalTo("harbor/tartus.txt"));
    }

    @Test
    void names_each_span_that_does_not_hold() {
        String text = "“The ships left Tartus” (harbor/tartus.txt), and “they sank” (rival.txt).";

        verify(Map.of("text", text))
                .statusCode(200)
                .body("holds", equalTo(false))
                .body("verified", equalTo("1/2"))
                .body("quotes.verdict", contains("holds", "not-found"))
                .body("quotes[0].href", endsWith("?start=0&end=21"))
                .body("quotes[1].at.start", equalTo(text.indexOf("they")))
                .body("quotes[1].at.end", equalTo(text.indexOf("they") + 9))
                .body("unsupported", empty());
    }

    @Test
    void notices_a_sentence_that_its_citation_does_not_hold() {
        verify("{\"citations\":[{\"number\":1,\"document\":{\"id\":\"" + StandIns.HARBOR.id()
                        + "\"},\"start\":0,\"end\":9,\"quote\":\"The ships\"}],"
                        + "\"claims\":[{\"text\":\"The ships sank.\",\"citations\":[1],\"support\":\"quoted\"}]}")
                .body("verified", equalTo("1/1"))
                .body("holds", equalTo(false))
                .body("unsupported", contains("The ships sank."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\":\"Nothing is quoted.\"}",
                "{\"citations\":[{\"number\":1}]}",
                "{\"citations\":[{\"quote\":\"x\",\"start\":5,\"end\":2}]}"
            })
    void says_what_it_could_check(String body) {
        verify(body).statusCode(400).body("code", equalTo("verify.invalid"));
    }

    private static ValidatableResponse verify(Object body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/verify")
                .then();
    }
}
