package io.pincite.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.pincite.conversation.Feedback;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(StandIns.class)
class ConversationsTest {

    private static final String ONE = "/api/conversations/" + StandIns.CONVERSATION;
    private static final String FEEDBACK = "/api/answers/" + StandIns.ANSWER + "/feedback";

    @Inject
    StandIns.Past past;

    @BeforeEach
    void begin() {
        past.titles.put(StandIns.CONVERSATION, "When?");
        past.noted.clear();
    }

    @Test
    void lists_what_was_asked() {
        given().get("/api/conversations?q=When&limit=1")
                .then()
                .statusCode(200)
                .body("conversations.id", contains(StandIns.CONVERSATION))
                .body("conversations[0].title", equalTo("When?"))
                .body("conversations[0].started", equalTo("2024-12-09T10:00:00Z"))
                .body("conversations[0].turns", equalTo(1));
        given().get("/api/conversations?q=Why").then().body("conversations", empty());
        given().get("/api/conversations?limit=0").then().statusCode(400).body("code", equalTo("limit.invalid"));
    }

    @Test
    void gives_a_conversation_with_its_answers() {
        given().get(ONE)
                .then()
                .statusCode(200)
                .body("title", equalTo("When?"))
                .body("answers.id", contains(StandIns.ANSWER))
                .body("answers[0].claims[0].text", equalTo("It was here."));
        given().get("/api/conversations/co_unknown")
                .then()
                .statusCode(404)
                .body("code", equalTo("conversation.unknown"));
    }

    @Test
    void takes_another_title() {
        json("{\"title\":\" Ships \"}").patch(ONE).then().statusCode(200).body("title", equalTo("Ships"));
        json("{\"title\":\" \"}").patch(ONE).then().statusCode(400).body("code", equalTo("title.invalid"));
        json("{\"title\":\"Ships\"}")
                .patch("/api/conversations/co_unknown")
                .then()
                .statusCode(404);
    }

    @Test
    void forgets_one_or_all() {
        given().delete(ONE).then().statusCode(204);
        given().delete(ONE).then().statusCode(404);
        given().delete("/api/conversations").then().statusCode(204);
    }

    @Test
    void notes_what_a_reader_thinks() {
        json("{\"verdict\":\"not-helpful\",\"reason\":\"wrong\",\"comment\":\" No. \"}")
                .post(FEEDBACK)
                .then()
                .statusCode(204);

        assertThat(past.noted.get(StandIns.ANSWER))
                .isEqualTo(new Feedback(
                        Feedback.Verdict.NOT_HELPFUL, Optional.of(Feedback.Reason.WRONG), Optional.of("No.")));
        json("{\"verdict\":\"helpful\"}")
                .post("/api/answers/an_unknown/feedback")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"verdict\":\"good\"}", "{\"verdict\":\"helpful\",\"reason\":\"because\"}"})
    void names_the_words_that_feedback_has(String body) {
        json(body)
                .post(FEEDBACK)
                .then()
                .statusCode(400)
                .body("code", equalTo("feedback.invalid"))
                .body("detail", containsString("must be one of"));
    }

    @Test
    void tells_how_an_answer_came_about() {
        given().get("/api/answers/" + StandIns.ANSWER + "/trace")
                .then()
                .statusCode(200)
                .body("confidence", equalTo(0.8f))
                .body("passages[0].factors.words", equalTo(0.7f))
                .body("passages[0].kept", equalTo(true))
                .body("passages[0].href", containsString("?start=0&end=36"));
    }

    private static RequestSpecification json(String body) {
        return given().contentType(ContentType.JSON).body(body);
    }
}
