package io.pincite.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pincite.web.Problems;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers the messages of clients, whatever brings them. Written by hand: the library for it keeps sessions without a
 * bound, and has every document registered by itself. Safe to share between threads.
 */
@Singleton
final class Protocol {

    /** The versions whose messages mean the same here, newest first. */
    private static final List<String> VERSIONS = List.of("2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05");

    private final Toolbox toolbox;
    private final ToolCatalog catalog;
    private final DocumentResources resources;
    private final String version;

    Protocol(
            Toolbox toolbox,
            ToolCatalog catalog,
            DocumentResources resources,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.toolbox = toolbox;
        this.catalog = catalog;
        this.resources = resources;
        this.version = version;
    }

    /** Whether {@code version} of the protocol is spoken here. */
    static boolean speaks(String version) {
        return VERSIONS.contains(version);
    }

    /** The versions that are spoken here, for people. */
    static String versions() {
        return String.join(", ", VERSIONS);
    }

    /**
     * The reply to {@code json}; empty where none is wanted. Nothing is thrown.
     *
     * @param service how addresses of this service begin, such as {@code http://localhost:8080}
     */
    Optional<ReplyJson> replyTo(JsonNode json, String service) {
        try {
            Message message = Message.of(json);
            return message.id().map(id -> ReplyJson.of(id, result(message, service)));
        } catch (Fault fault) {
            return Optional.of(ReplyJson.of(Message.idOf(json), fault));
        } catch (RuntimeException e) {
            return Optional.of(ReplyJson.of(Message.idOf(json), Problems.of(e)));
        }
    }

    private Object result(Message message, String service) {
        return switch (message.method()) {
            case "initialize" -> greeting(message);
            case "ping" -> Map.of();
            case "tools/list" -> Map.of("tools", catalog.tools());
            case "tools/call" -> toolbox.call(named(message), arguments(message), service);
            case "resources/list" -> resources.page(message.text("cursor"));
            case "resources/templates/list" -> resources.templates();
            case "resources/read" ->
                resources.read(message.text("uri")
                        .orElseThrow(() -> new Fault(Fault.Kind.INVALID_PARAMS, "params.uri names the document")));
            default ->
                throw new Fault(
                        Fault.Kind.METHOD_NOT_FOUND,
                        "There is no method " + message.method() + "; there are tools and resources");
        };
    }

    private GreetingJson greeting(Message message) {
        String wanted = message.text("protocolVersion").orElse("");
        return GreetingJson.of(speaks(wanted) ? wanted : VERSIONS.get(0), version);
    }

    private static String named(Message message) {
        return message.text("name")
                .orElseThrow(() -> new Fault(Fault.Kind.INVALID_PARAMS, "params.name names the tool"));
    }

    private static ObjectNode arguments(Message message) {
        JsonNode arguments = message.params().path("arguments");
        if (arguments.isMissingNode() || arguments.isNull()) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (arguments instanceof ObjectNode given) {
            return given;
        }
        throw new Fault(Fault.Kind.INVALID_PARAMS, "params.arguments is an object");
    }
}
