package io.pincite.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a tool gives.
 *
 * @param content for a model to read
 * @param structuredContent for programs; as the HTTP interface gives it, absent where the tool failed
 * @param isError whether the tool failed, and {@code content} says why
 */
@Schema(hidden = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ToolResult(List<Text> content, Optional<Object> structuredContent, boolean isError) {

    /** One text. */
    @Schema(hidden = true)
    public record Text(String type, String text) {}

    static ToolResult of(Tool.Made made) {
        return new ToolResult(List.of(new Text("text", made.text())), Optional.of(made.content()), false);
    }

    /** One that says what is wrong and what to do. */
    static ToolResult failed(String reason) {
        return new ToolResult(List.of(new Text("text", reason)), Optional.empty(), true);
    }
}
