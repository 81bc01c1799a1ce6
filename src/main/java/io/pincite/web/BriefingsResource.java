package io.pincite.web;

import io.pincite.briefing.Briefing;
import io.pincite.briefing.BriefingListener;
import io.pincite.briefing.Briefings;
import io.pincite.briefing.Exports;
import io.pincite.briefing.FiledBriefing;
import io.pincite.briefing.Form;
import io.pincite.briefing.Topic;
import io.pincite.index.Library;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where briefings are written, kept and given out as files. */
@Path("/api/briefings")
@Singleton
@Tag(name = "briefings")
final class BriefingsResource {

    private static final String JSON = "json";

    private final Briefings briefings;
    private final Exports exports;
    private final Library library;
    private final Turnstile turnstile;
    private final EventStreams streams;

    BriefingsResource(
            Briefings briefings, Exports exports, Library library, Turnstile turnstile, EventStreams streams) {
        this.briefings = briefings;
        this.exports = exports;
        this.library = library;
        this.turnstile = turnstile;
        this.streams = streams;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Writes one cited page on a topic",
            description = "Every sentence cites the exact characters that carry it. With Accept: text/event-stream the"
                    + " briefing comes as it grows: events section (the one in work), sentences (a finished one),"
                    + " briefing (the whole, last), or problem.")
    public BriefingJson brief(@Nullable TopicJson body) {
        Topic topic = Body.required(body).asked();
        return turnstile.pass(() -> BriefingMapper.json(briefings.write(topic, BriefingListener.NONE), library));
    }

    /** A reader who leaves stops the work at the next section. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public StreamingOutput stream(@Nullable TopicJson body, @Context RoutingContext request) {
        Topic topic = Body.required(body).asked();
        return streams.open(request, events -> write(topic, events));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Gives a briefing again, as JSON or as a file",
            description = "The JSON says which of its sources have changed since; the files show it as it was.")
    @APIResponse(
            responseCode = "200",
            description = "The briefing",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BriefingJson.class)))
    public Response briefing(@PathParam("id") String id, @QueryParam("format") Optional<String> format) {
        FiledBriefing filed = filed(id);
        String name = format.orElse(JSON);
        return name.equals(JSON) ? asJson(filed, format.isPresent()) : asFile(filed, name);
    }

    /** The briefing as a file in the form called {@code name}, which is not JSON. */
    byte[] file(String id, String name) {
        return bytes(filed(id), Download.form(name));
    }

    private FiledBriefing filed(String id) {
        return briefings
                .briefing(id)
                .orElseThrow(() -> new Refusal(
                        ProblemCode.BRIEFING_UNKNOWN, "The briefing is not kept any more; have it written again"));
    }

    private Response asJson(FiledBriefing filed, boolean download) {
        Response.ResponseBuilder response =
                Response.ok(BriefingMapper.json(filed, library), MediaType.APPLICATION_JSON_TYPE);
        return download ? Download.named(response, nameOf(filed), JSON) : response.build();
    }

    private Response asFile(FiledBriefing filed, String name) {
        Form form = Download.form(name);
        return Download.named(Response.ok(bytes(filed, form), form.mediaType()), nameOf(filed), form.label());
    }

    private byte[] bytes(FiledBriefing filed, Form form) {
        Briefing.Written written = filed.briefing()
                .fold(Optional::of, no -> Optional.<Briefing.Written>empty())
                .orElseThrow(() -> new Refusal(
                        ProblemCode.BRIEFING_UNKNOWN,
                        "The documents do not cover the topic, so there is no file to give"));
        return exports.bytes(written, form);
    }

    private static String nameOf(FiledBriefing filed) {
        return "briefing-" + filed.id();
    }

    private void write(Topic topic, EventStream events) {
        FiledBriefing filed = briefings.write(topic, new BriefingStream(events::send));
        events.send("briefing", BriefingMapper.json(filed, library));
    }
}
