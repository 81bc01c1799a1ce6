package io.pincite.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where Slack calls, with events, slash commands and presses on buttons. Reads nothing of what Slack has not signed. */
@Path("/slack/events")
@Singleton
@Tag(name = "slack")
final class EventsResource {

    private static final String TIMESTAMP = "X-Slack-Request-Timestamp";
    private static final String SIGNATURE = "X-Slack-Signature";

    private final SlackConfig config;
    private final Instance<Signature> signature;
    private final Instance<Reception> reception;
    private final SlackMetrics metrics;
    private final ObjectMapper json;

    /** What only an open door needs is made when it is first needed. */
    EventsResource(
            SlackConfig config,
            Instance<Signature> signature,
            Instance<Reception> reception,
            SlackMetrics metrics,
            ObjectMapper json) {
        this.config = config;
        this.signature = signature;
        this.reception = reception;
        this.metrics = metrics;
        this.json = json;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes in what Slack sends",
            description = "Signed by Slack over the bytes of the body; answered in Slack, later.")
    @APIResponse(responseCode = "200", description = "It will be seen to, or needs nothing")
    @APIResponse(responseCode = "401", description = "The signature does not hold")
    @APIResponse(responseCode = "503", description = "Too much is waiting; send it again later")
    public Response receive(InputStream content, @Context HttpHeaders headers) throws IOException {
        if (config.mode() != SlackConfig.Mode.EVENTS) {
            throw new NotFoundException();
        }
        long began = System.nanoTime();
        int longest = Math.toIntExact(config.maxBody().asLongValue());
        byte[] body = content.readNBytes(longest + 1);
        if (body.length > longest) {
            return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE).build();
        }
        Optional<Signature.Doubt> doubt =
                signature.get().doubt(values(headers, TIMESTAMP), values(headers, SIGNATURE), body);
        Response response = doubt.map(this::unbelieved).orElseGet(() -> received(body, isForm(headers)));
        metrics.acknowledged(Duration.ofNanos(System.nanoTime() - began));
        return response;
    }

    private static List<String> values(HttpHeaders headers, String name) {
        List<String> values = headers.getRequestHeader(name);
        return values == null ? List.of() : values;
    }

    /** The reason goes to the operator alone. */
    private Response unbelieved(Signature.Doubt doubt) {
        metrics.refused(doubt);
        Log.debugf("slack request refused doubt=%s", doubt);
        return Response.status(Response.Status.UNAUTHORIZED)
                .entity(Map.of(
                        "error", "The signature does not hold; it must be made with pincite.slack.signing-secret"))
                .build();
    }

    private static boolean isForm(HttpHeaders headers) {
        return Optional.ofNullable(headers.getMediaType())
                .filter(MediaType.APPLICATION_FORM_URLENCODED_TYPE::isCompatible)
                .isPresent();
    }

    private Response received(byte[] body, boolean form) {
        JsonNode payload;
        try {
            payload = form ? new Form(json).read(body) : json.readTree(body);
        } catch (JsonProcessingException e) {
            metrics.ignored(Heard.Why.MALFORMED);
            return Response.status(Response.Status.BAD_REQUEST).build();
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be read", e);
        }
        Reception.Acknowledgment told = reception.get().receive(payload);
        if (!told.taken()) {
            return Response.status(Response.Status.SERVICE_UNAVAILABLE).build();
        }
        return told.body()
                .map(words -> Response.ok(words, MediaType.APPLICATION_JSON_TYPE))
                .orElseGet(Response::ok)
                .build();
    }
}
