package io.pincite.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The Model Context Protocol over HTTP, one message a request. There is no session and no stream, so that {@code GET} and
 * {@code DELETE} are answered with 405, as the protocol has it.
 */
@Path("/mcp")
@Singleton
@Tag(name = "mcp")
final class McpResource {

    private final Protocol protocol;

    McpResource(Protocol protocol) {
        this.protocol = protocol;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes one message of the Model Context Protocol",
            description = "Streamable HTTP without sessions: the reply is JSON; what wants no reply gets 202.")
    public Response take(
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) @Nullable JsonNode message,
            @HeaderParam("MCP-Protocol-Version") Optional<String> version,
            @Context RoutingContext request) {
        if (version.filter(given -> !Protocol.speaks(given)).isPresent()) {
            Fault fault = new Fault(
                    Fault.Kind.INVALID_REQUEST,
                    "MCP-Protocol-Version is " + version.orElseThrow() + "; spoken here: " + Protocol.versions());
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(ReplyJson.of(JsonNodeFactory.instance.nullNode(), fault))
                    .build();
        }
        JsonNode json = message == null ? JsonNodeFactory.instance.missingNode() : message;
        return protocol.replyTo(json, serviceOf(request.request()))
                .map(reply -> Response.ok(reply).build())
                .orElseGet(() -> Response.accepted().build());
    }

    /** How the client itself calls us; the front door let that name in. */
    private static String serviceOf(HttpServerRequest request) {
        return request.scheme() + "://" + request.authority();
    }
}
