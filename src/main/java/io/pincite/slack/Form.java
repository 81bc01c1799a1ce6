package io.pincite.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Reads the forms that commands and presses come in, as the JSON that they are over a connection: a press is JSON in a field
 * of its own, a command's fields are the JSON's. By hand, since the signature is over the bytes and reading a form through
 * JAX-RS would use them up.
 */
final class Form {

    private static final int MOST_FIELDS = 100;
    private static final String PRESS = "payload";

    private final ObjectMapper json;

    Form(ObjectMapper json) {
        this.json = json;
    }

    /** The payload; a field that comes twice counts as it comes first. */
    JsonNode read(byte[] body) throws JsonProcessingException {
        ObjectNode fields = json.createObjectNode();
        for (String field : new String(body, StandardCharsets.UTF_8).split("&", MOST_FIELDS)) {
            int equals = field.indexOf('=');
            String name = decoded(equals < 0 ? field : field.substring(0, equals));
            if (!fields.has(name)) {
                fields.put(name, equals < 0 ? "" : decoded(field.substring(equals + 1)));
            }
        }
        return fields.has(PRESS) ? json.readTree(fields.get(PRESS).asText()) : fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
