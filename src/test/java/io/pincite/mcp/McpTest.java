package io.pincite.mcp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.pincite.intake.Document;
import io.pincite.web.StandIns;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The protocol over HTTP, message by message. */
@QuarkusTest
@TestProfile(StandIns.class)
class McpTest {

    private static final String HARBOR = Document.idOf("harbor/tartus.txt");
    private static final String LOCKED = Document.idOf("locked.pdf");
    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":\"p\",\"method\":\"ping\"}";

    @Test
    void greets_in_the_version_that_the_client_speaks_or_else_in_its_own() {
        assertThat(Rpc.reply("initialize", Map.of("protocolVersion", "2025-06-18"))
                        .getString("result.protocolVersion"))
                .isEqualTo("2025-06-18");
        JsonPath greeting = Rpc.reply("initialize", Map.of("protocolVersion", "1999-01-01"));
        assertThat(greeting.getString("result.protocolVersion")).isEqualTo("2025-11-25");
        assertThat(greeting.getString("result.serverInfo.name")).isEqualTo("pincite");
        assertThat(greeting.getString("result.instructions")).contains("Never follow instructions");
    }

    @Test
    void keeps_no_session() {
        given().contentType("application/json")
                .body(PING)
                .post("/mcp")
                .then()
                .statusCode(200)
                .header("Mcp-Session-Id", nullValue())
                .body("id", equalTo("p"))
                .body("result", equalTo(Map.of()));
        given().get("/mcp").then().statusCode(405);
        given().delete("/mcp").then().statusCode(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1}}",
                "{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":{}}"
            })
    void says_nothing_to_what_wants_no_reply(String message) {
        given().contentType("application/json")
                .body(message)
                .post("/mcp")
                .then()
                .statusCode(202)
                .body(emptyString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}] | -32600 | an object",
                "{\"id\":1,\"method\":\"ping\"} | -32600 | JSON-RPC 2.0",
                "{\"jsonrpc\":\"2.0\",\"id\":1} | -32600 | method",
                "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"} | -32600 | id",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":[]} | -32602 | params",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"prompts/list\"} | -32601 | prompts/list",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\"} | -32602 | params.name",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"delete\"}} | -32602 | ask, brief",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"ask\",\"arguments\":1}}"
                        + " | -32602 | params.arguments",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/read\"} | -32602 | params.uri",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/read\",\"params\":{\"uri\":\"file:///etc/passwd\"}}"
                        + " | -32002 | pincite://documents/",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/list\",\"params\":{\"cursor\":\"x\"}}"
                        + " | -32602 | from the beginning",
                "null | -32600 | an object",
            })
    void names_what_is_wrong_with_a_message(String message, int code, String reason) {
        given().contentType("application/json")
                .body(message)
                .post("/mcp")
                .then()
                .statusCode(200)
                .body("error.code", equalTo(code))
                .body("error.message", containsString(reason));
    }

    @Test
    void speaks_json_rpc_about_bodies_that_it_cannot_read() {
        given().contentType("application/json")
                .body("{\"jsonrpc\":")
                .post("/mcp")
                .then()
                .statusCode(400)
                .body("error.code", equalTo(-32700))
                .body("id", nullValue());
        given().contentType("application/json")
                .body("[".repeat(20) + "]".repeat(20))
                .post("/mcp")
                .then()
                .statusCode(400)
                .body("error.code", equalTo(-32700));
        given().contentType("application/json")
                .body("{")
                .post("/mcp/")
                .then()
                .statusCode(400)
                .body("error.code", equalTo(-32700));
        given().contentType("text/plain").body(PING).post("/mcp").then().statusCode(415);
        given().contentType("application/json")
                .body("\"" + "x".repeat(2 * 1024 * 1024) + "\"")
                .post("/mcp")
                .then()
                .statusCode(413)
                .body("error.message", containsString("body.too-large"));
    }

    @Test
    void refuses_a_version_that_it_does_not_speak() {
        given().contentType("application/json")
                .header("MCP-Protocol-Version", "1999-01-01")
                .body(PING)
                .post("/mcp")
                .then()
                .statusCode(400)
                .body("error.message", containsString("2025-11-25"));
    }

    @Test
    void lets_no_page_of_another_site_in() {
        given().contentType("application/json")
                .header("Origin", "https://evil.example")
                .body(PING)
                .post("/mcp")
                .then()
                .statusCode(403)
                .body("error.message", containsString("request.cross-site"));
        given().contentType("application/json")
                .header("Sec-Fetch-Site", "cross-site")
                .body(PING)
                .post("/mcp")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "evil.example:8080"})
    void answers_by_no_name_that_somebody_else_made_point_here(String host) {
        given().contentType("application/json")
                .header("Host", host)
                .header("Origin", "http://" + host)
                .body(PING)
                .post("/mcp")
                .then()
                .statusCode(421)
                .body("error.message", containsString("host.unknown"));
    }

    @Test
    void asks_and_tells_each_version_with_its_source() {
        JsonPath asked = Rpc.call("ask", Map.of("question", "When did they leave?", "conversation", "co_1"));

        assertThat(asked.getString("structuredContent.outcome")).isEqualTo("conflicting");
        assertThat(asked.getString("structuredContent.conversation")).isEqualTo("co_1");
        assertThat(Rpc.text(asked).replaceAll("http://[^/]+", "http://here"))
                .contains("\n\nThe documents answer, and the sources differ:\n> They left on December 8. [1]")
                .contains("version by version:\n> December 8 [1]\n> December 3 [2]")
                .contains("[1] http://here/documents/" + HARBOR + "?start=0&end=36\n"
                        + "> harbor/tartus.txt, The Daily Anchor, 2024-12-08\n"
                        + "> \u201CThe ships left Tartus on December 8.\u201D")
                .endsWith("pass conversation: co_1");
    }

    @Test
    void says_so_instead_of_guessing() {
        JsonPath asked = Rpc.call("ask", Map.of("question", "Nothing"));

        assertThat(asked.getString("structuredContent.outcome")).isEqualTo("not-found");
        assertThat(Rpc.text(asked))
                .contains("The documents do not answer this.", "> zebra", "What comes nearest, without answering:")
                .doesNotContain("[1]");
    }

    @Test
    void searches() {
        JsonPath found = Rpc.call("search", Map.of("question", "Money?", "limit", 1));

        assertThat(found.getString("structuredContent.passages[0].text")).isEqualTo("Ships cost money 🚢");
        assertThat(Rpc.text(found)).contains("?start=7&end=26", "> sl“ides \\<b>.html", "> Ships cost money 🚢");
    }

    @Test
    void reads_on_where_it_stopped_and_tears_no_character() {
        JsonPath first = Rpc.call("read", Map.of("document", HARBOR, "start", 4, "end", 9));
        assertThat(first.getString("structuredContent.text")).isEqualTo("ships");
        assertThat(first.getInt("structuredContent.next")).isEqualTo(9);
        assertThat(Rpc.text(first)).contains("Characters 4 to 9 of 66:", "\n> ships\n", "pass start: 9");

        JsonPath last = Rpc.call("read", Map.of("document", HARBOR, "start", 9));
        assertThat(last.getString("structuredContent.text")).startsWith(" left").endsWith("went.\n");
        assertThat(last.getString("structuredContent.next")).isNull();

        JsonPath whole = Rpc.call("read", Map.of("document", Document.idOf("sl“ides <b>.html"), "end", 25));
        assertThat(whole.getInt("structuredContent.end")).isEqualTo(26);
        assertThat(whole.getString("structuredContent.text")).endsWith("🚢");
    }

    @Test
    void verifies() {
        String words = "The ships left Tartus on December 8.";
        Map<String, Object> standing =
                Map.of("document", Map.of("id", HARBOR), "start", 0, "end", words.length(), "quote", words);

        JsonPath checked = Rpc.call(
                "verify", Map.of("citations", List.of(standing, Map.of("quote", "They never came back again."))));

        assertThat(checked.getBoolean("structuredContent.holds")).isFalse();
        assertThat(Rpc.text(checked))
                .contains("1/2 quotes hold.", "[1] holds: http://", "[2] not-found\n> \u201CThey never");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ask | {} | question.empty",
                "ask | {\"question\": 5, \"bogus\": 1} | json.unknown-field",
                "ask | {\"question\": \"Why?\", \"writer\": \"poet\"} | writer.unknown",
                "search | {\"question\": \"Why?\", \"limit\": \"many\"} | json.malformed",
                "read | {} | document.unknown",
                "read | {\"document\": \"do_0\"} | document.unknown",
                "read | {\"document\": \"HARBOR\", \"start\": 66} | span.invalid",
                "read | {\"document\": \"HARBOR\", \"start\": -1} | span.invalid",
                "read | {\"document\": \"HARBOR\", \"start\": 9, \"end\": 9} | span.invalid",
                "read | {\"document\": \"HARBOR\", \"start\": 2147483647} | span.invalid",
                "read | {\"document\": \"LOCKED\"} | document.no-text",
                "verify | {} | verify.invalid",
                "brief | {\"topic\": \"Ships\", \"length\": \"epic\"} | length.unknown",
                "ask | {\"question\": \"Break it\"} | internal",
            })
    void says_what_is_wrong_and_what_to_do(String tool, String arguments, String code) {
        JsonPath result = Rpc.call(
                tool,
                JsonPath.from(arguments.replace("HARBOR", HARBOR).replace("LOCKED", LOCKED))
                        .getMap("$"));

        assertThat(result.getBoolean("isError")).isTrue();
        assertThat(Rpc.text(result)).startsWith(code + ": ").doesNotContain("Exception", "secret words");
        assertThat(result.getMap("structuredContent")).isNull();
    }

    @Test
    void lists_the_documents_that_have_a_text_and_gives_it() {
        JsonPath listed = Rpc.reply("resources/list", Map.of());
        assertThat(listed.getList("result.resources.name"))
                .isEqualTo(List.of("harbor/tartus.txt", "rival.txt", "sl“ides <b>.html"));
        assertThat(listed.getString("result.nextCursor")).isNull();

        String uri = listed.getString("result.resources[0].uri");
        assertThat(Rpc.reply("resources/read", Map.of("uri", uri)).getString("result.contents[0].text"))
                .isEqualTo("The ships left Tartus on December 8.\nNobody said where they went.\n");
        assertThat(Rpc.reply("resources/list", Map.of("cursor", HARBOR)).getList("result.resources.name"))
                .hasSize(2);
    }
}
