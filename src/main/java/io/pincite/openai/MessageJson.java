package io.pincite.openai;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One message of a conversation, as its client remembers it. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "OpenaiMessage")
record MessageJson(
        @Schema(
                required = true,
                enumeration = {"system", "developer", "user", "assistant", "tool", "function"})
        Optional<String> role,

        @Schema(description = "A text, or a list of parts of the type text", implementation = String.class)
        Optional<JsonNode> content) {

    private static final String USER = "user";
    private static final Set<String> ROLES = Set.of("system", "developer", USER, "assistant", "tool", "function");

    /** Whether the reader said it; refuses a role that nobody has. */
    boolean isUser(String at) {
        if (role.filter(ROLES::contains).isEmpty()) {
            throw Refused.invalid(at + ".role", "The role is one of system, developer, user, assistant and tool");
        }
        return role.filter(USER::equals).isPresent();
    }

    /** Its words; refuses what is no text. */
    String text(String at) {
        JsonNode words = content.filter(given -> given.isTextual() || given.isArray())
                .orElseThrow(() -> Refused.invalid(at + ".content", "The content is a text or a list of text parts"));
        return words.isTextual()
                ? words.textValue().strip()
                : StreamSupport.stream(words.spliterator(), false)
                        .map(part -> textOf(part, at))
                        .collect(Collectors.joining("\n"))
                        .strip();
    }

    private static String textOf(JsonNode part, String at) {
        if (!part.path("type").asText().equals("text") || !part.path("text").isTextual()) {
            throw Refused.unsupported(at + ".content", "Only parts of the type text are read; leave the others out");
        }
        return part.path("text").textValue();
    }
}
