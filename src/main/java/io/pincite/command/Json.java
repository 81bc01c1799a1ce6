package io.pincite.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads and writes the JSON of the HTTP interface. What a field does not hold is empty. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static byte[] written(JsonNode json) {
        try {
            return MAPPER.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree always makes JSON", e);
        }
    }

    /** The object that {@code bytes} hold; empty where they hold anything else. */
    static Optional<JsonNode> object(byte[] bytes) {
        try {
            return Optional.ofNullable(MAPPER.readTree(bytes)).filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The object that the HTTP interface gave. */
    static JsonNode given(byte[] bytes) {
        return object(bytes)
                .orElseThrow(() -> Trouble.of("What came back is no JSON object; is it Pincite that answers there?"));
    }

    /** The words of a field, on one line. */
    static String words(JsonNode json, String field) {
        return Plain.words(json.path(field).asText(""));
    }

    /** The words of a field that may be missing, null or blank. */
    static Optional<String> some(JsonNode json, String field) {
        return json.path(field).isValueNode() && !json.path(field).isNull()
                ? Optional.of(words(json, field)).filter(words -> !words.isEmpty())
                : Optional.empty();
    }

    static Stream<JsonNode> items(JsonNode json, String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false);
    }

    static List<String> texts(JsonNode json, String field) {
        return items(json, field).map(text -> Plain.words(text.asText())).toList();
    }
}
