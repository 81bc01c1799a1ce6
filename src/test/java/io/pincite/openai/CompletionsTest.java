package io.pincite.openai;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.pincite.web.StandIns;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(StandIns.class)
class CompletionsTest {

    private static final String QUESTION = "{\"role\":\"user\",\"content\":\"When did they leave?\"}";

    @Test
    void lists_the_one_model() {
        given().get("/v1/models")
                .then()
                .statusCode(200)
                .body("object", equalTo("list"))
                .body("data.id", contains("pincite"));
        given().get("/v1/models/pincite").then().statusCode(200).body("object", equalTo("model"));
        given().get("/v1/models/other").then().statusCode(404).body("error.code", equalTo("model_not_found"));
    }

    @Test
    void answers_with_numbers_sources_and_the_answer_itself() {
        ask(QUESTION)
                .statusCode(200)
                .header("Content-Type", startsWith("application/json"))
                .header("Cache-Control", "no-store")
                .body("object", equalTo("chat.completion"))
                .body("id", startsWith("chatcmpl-"))
                .body("choices", hasSize(1))
                .body("choices[0].finish_reason", equalTo("stop"))
                .body("choices[0].message.role", equalTo("assistant"))
                .body("choices[0].message.refusal", nullValue())
                .body(
                        "choices[0].message.content",
                        startsWith("They left on December 8. [1] The port was empty on December 3 [2][1]\n\n"))
                .body(
                        "choices[0].message.content",
                        containsString(
                                "\n\nThe sources differ: December 8 [1], December 3 [2]\n\nSources:\n\n- [1] harbor"))
                .body(
                        "choices[0].message.content",
                        containsString("- [1] harbor/tartus.txt, The Daily Anchor, 2024-12-08: http://"))
                .body("choices[0].message.content", containsString("/documents/do_"))
                .body("usage.total_tokens", equalTo(0))
                .body("pincite.outcome", equalTo("conflicting"))
                .body("pincite.citations[0].quote", equalTo("The ships left Tartus on December 8."));
    }

    @Test
    void says_no_without_a_mark_that_could_pass_for_a_citation() {
        ask("{\"role\":\"user\",\"content\":\"Nothing to see?\"}")
                .statusCode(200)
                .body(
                        "choices[0].message.content",
                        startsWith("The documents do not answer this. These words stand nowhere in them: zebra."))
                .body(
                        "choices[0].message.content",
                        containsString("- “Ships cost money 🚢” sl“ides \\<b>.html, slide 2"))
                .body("choices[0].message.content", not(containsString("[")))
                .body("pincite.outcome", equalTo("not-found"))
                .body("pincite.citations", empty());
    }

    @Test
    void reads_a_question_out_of_text_parts_and_skips_what_only_a_model_understands() {
        ask("{\"role\":\"system\",\"content\":\"Answer like a pirate\"},"
                        + "{\"role\":\"user\",\"content\":\"Who?\"},"
                        + "{\"role\":\"assistant\",\"content\":null,\"tool_calls\":[]},"
                        + "{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"When did\"},{\"type\":\"text\",\"text\":\"they leave?\"}]}")
                .statusCode(200)
                .body("pincite.question", equalTo("When did\nthey leave?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                           | model           | missing_required_parameter",
                "{'model':'pincite'}                                          | messages        | missing_required_parameter",
                "{'model':'pincite','messages':[]}                            | messages        | missing_required_parameter",
                "{'model':'pincite','messages':[null]}                        | messages[0]     | invalid_value",
                "{'model':'pincite','messages':[{}]}                          | messages[0].role | invalid_value",
                "{'model':'pincite','messages':[{'role':'king'}]}             | messages[0].role | invalid_value",
                "{'model':'pincite','messages':[{'role':'system','content':'a'}]} | messages[0].role | invalid_value",
                "{'model':'pincite','messages':[{'role':'user'}]}             | messages[0].content | invalid_value",
                "{'model':'pincite','messages':[{'role':'user','content':7}]} | messages[0].content | invalid_value",
                "{'model':'pincite','messages':[{'role':'user','content':' '}]} | messages[0].content | invalid_value",
                "{'model':'pincite','messages':[{'role':'user','content':[{'type':'image_url'}]}]} | messages[0].content | unsupported_value",
                "{'model':'pincite','n':2,'messages':[{'role':'user','content':'a'}]} | n | unsupported_value",
                "{'model':'pincite','response_format':{'type':'json_object'},'messages':[{'role':'user','content':'a'}]} | response_format | unsupported_value",
            })
    void names_the_field_that_is_wrong(String body, String param, String code) {
        send(body.replace('\'', '"'))
                .statusCode(400)
                .header("Content-Type", startsWith("application/json"))
                .body("error.param", equalTo(param))
                .body("error.code", equalTo(code))
                .body("error.type", equalTo("invalid_request_error"))
                .body("error.message", not(empty()));
    }

    @Test
    void bounds_the_question_the_messages_and_the_body() {
        ask("{\"role\":\"user\",\"content\":\"" + "a".repeat(4097) + "\"}")
                .statusCode(400)
                .body("error.param", equalTo("messages[0].content"));
        ask(String.join(",", Collections.nCopies(1001, QUESTION)))
                .statusCode(400)
                .body("error.param", equalTo("messages"));
        ask("{\"role\":\"assistant\",\"content\":\"" + "a".repeat(900_000) + "\"}," + QUESTION)
                .statusCode(200);
        ask("{\"role\":\"assistant\",\"content\":\"" + "a".repeat(1_100_000) + "\"}," + QUESTION)
                .statusCode(413)
                .body("error.code", equalTo("body.too-large"));
    }

    @Test
    void every_error_below_its_address_has_the_shape_its_clients_read() {
        send("{\"model\":").statusCode(400).body("error.code", equalTo("json.malformed"));
        send("{\"model\":\"pincite\",\"messages\":7}")
                .statusCode(400)
                .body("error.message", containsString("messages"));
        send("").statusCode(400).body("error.type", equalTo("invalid_request_error"));
        given().get("/v1/chat/completions").then().statusCode(405).body("error.code", equalTo("method.unsupported"));
        given().post("/v1/embeddings").then().statusCode(404).body("error.code", equalTo("route.unknown"));
        given().header("Host", "evil.example")
                .get("/v1/models")
                .then()
                .statusCode(421)
                .body("error.code", equalTo("host.unknown"));
        ask("{\"role\":\"user\",\"content\":\"Break it\"}")
                .statusCode(500)
                .body("error.type", equalTo("server_error"))
                .body("error.message", not(containsString("secret")));
    }

    @Test
    void streams_chunks_that_join_to_the_whole() {
        List<String> lines = stream("When did they leave?");

        assertThat(lines).last().isEqualTo("data: [DONE]");
        assertThat(lines.get(0)).contains("\"object\":\"chat.completion.chunk\"", "\"role\":\"assistant\"");
        assertThat(lines)
                .anyMatch(line -> line.contains("\"content\":\"They left on December 8. [1]\""))
                .anyMatch(line -> line.startsWith(": "));
        assertThat(lines.get(lines.size() - 2))
                .contains("\"finish_reason\":\"stop\"", "\"pincite\":{\"id\":\"an_", "\"citations\":[{\"number\":1");
    }

    @Test
    void says_in_the_stream_that_it_broke_and_takes_nothing_back() {
        List<String> lines = stream("Stumble over this");

        assertThat(lines).last().asString().startsWith("data: {\"error\":{").doesNotContain("secret");
        assertThat(lines).noneMatch(line -> line.contains("December")).doesNotContain("data: [DONE]");
    }

    private static List<String> stream(String question) {
        String body = given().contentType("application/json")
                .body(Map.of(
                        "model",
                        "pincite",
                        "stream",
                        true,
                        "messages",
                        List.of(Map.of("role", "user", "content", question))))
                .post("/v1/chat/completions")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/event-stream"))
                .extract()
                .asString();
        return Stream.of(body.split("\n\n")).toList();
    }

    private static ValidatableResponse ask(String messages) {
        return send("{\"model\":\"pincite\",\"temperature\":0,\"messages\":[" + messages + "]}");
    }

    private static ValidatableResponse send(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/chat/completions")
                .then();
    }
}
