package io.pincite.mcp;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.Map;

/** Messages to the service under test, over HTTP. */
final class Rpc {

    private Rpc() {}

    /** What {@code method} results in; empty where it ends with an error. */
    static JsonPath reply(String method, Map<String, ?> params) {
        return given().contentType("application/json")
                .accept("application/json, text/event-stream")
                .body(Map.of("jsonrpc", "2.0", "id", 1, "method", method, "params", params))
                .post("/mcp")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .jsonPath();
    }

    /** What the tool {@code name} gives. */
    static JsonPath call(String name, Map<String, ?> arguments) {
        return reply("tools/call", Map.of("name", name, "arguments", arguments)).setRootPath("result");
    }

    /** The text for a model. */
    static String text(JsonPath result) {
        return result.getString("content[0].text");
    }
}
