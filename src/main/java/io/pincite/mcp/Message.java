package io.pincite.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * One message of a client.
 *
 * @param id names a request, so that its reply can be told; empty for what wants no reply
 * @param method what is asked for; empty for the reply to a request, of which we send none
 * @param params what it is asked with, empty where nothing is said
 */
record Message(Optional<JsonNode> id, String method, ObjectNode params) {

    private static final int LONGEST_ID = 256;

    /** Reads a message as JSON-RPC 2.0 writes it. */
    static Message of(JsonNode json) {
        if (!json.isObject() || !json.path("jsonrpc").asText().equals("2.0")) {
            throw invalid("Send one JSON-RPC 2.0 message, an object; several in one list are not taken");
        }
        boolean reply = json.has("result") || json.has("error");
        if (!reply && !json.path("method").isTextual()) {
            throw invalid("A message names its method, such as tools/list");
        }
        return new Message(
                Optional.ofNullable(json.get("id")).filter(id -> !reply).map(Message::checked),
                json.path("method").asText(),
                params(json.path("params")));
    }

    /** The id of whatever {@code json} is, to tell its sender what is wrong with it; null as JSON where it has none. */
    static JsonNode idOf(JsonNode json) {
        JsonNode id = json.path("id");
        return isId(id) ? id : JsonNodeFactory.instance.nullNode();
    }

    /** The text that the parameter {@code name} holds. */
    Optional<String> text(String name) {
        JsonNode value = params.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new Fault(Fault.Kind.INVALID_PARAMS, "params." + name + " is a text");
        }
        return Optional.of(value.textValue());
    }

    private static JsonNode checked(JsonNode id) {
        if (!isId(id)) {
            throw invalid("The id of a request is a number or a text of at most " + LONGEST_ID + " characters");
        }
        return id;
    }

    private static boolean isId(JsonNode id) {
        return id.isIntegralNumber() || (id.isTextual() && id.textValue().length() <= LONGEST_ID);
    }

    private static ObjectNode params(JsonNode params) {
        if (params.isMissingNode() || params.isNull()) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (params instanceof ObjectNode given) {
            return given;
        }
        throw new Fault(Fault.Kind.INVALID_PARAMS, "params is an object");
    }

    private static Fault invalid(String reason) {
        return new Fault(Fault.Kind.INVALID_REQUEST, reason);
    }
}
