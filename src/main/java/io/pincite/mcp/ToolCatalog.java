package io.pincite.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What clients are told of the tools: {@code mcp/tools.json} of the class path, word for word. */
@Singleton
final class ToolCatalog {

    private static final String FILE = "/mcp/tools.json";

    private final JsonNode tools;

    ToolCatalog() {
        try (InputStream file = ToolCatalog.class.getResourceAsStream(FILE)) {
            this.tools = new ObjectMapper().readTree(Objects.requireNonNull(file, FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " is part of Pincite", e);
        }
    }

    /** Every tool with its description and the schemas of its arguments and its result. */
    JsonNode tools() {
        return tools;
    }
}
