package io.pincite.web;

import io.pincite.answer.Answer;
import io.pincite.briefing.Exports;
import io.pincite.briefing.Form;
import io.pincite.conversation.History;
import io.pincite.conversation.Turn;
import io.pincite.index.Library;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where answers stay, so that they can be shown to others. */
@Path("/api/answers/{id}")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ask")
final class AnswersResource {

    private final History history;
    private final Library library;
    private final Exports exports;

    AnswersResource(History history, Library library, Exports exports) {
        this.history = history;
        this.library = library;
        this.exports = exports;
    }

    @GET
    @Operation(
            summary = "Gives an earlier answer again, as JSON or as a file",
            description = "It says what it said; for each citation, since says what became of the words. With format it"
                    + " comes as a file: md, html, docx or pdf, with every exact quote in an appendix.")
    @APIResponse(
            responseCode = "200",
            description = "The answer",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AnswerJson.class)))
    public Response answer(@PathParam("id") String id, @QueryParam("format") @DefaultValue("json") String format) {
        Turn turn = turn(id);
        return format.equals("json")
                ? Response.ok(AnswerMapper.json(turn, library)).build()
                : asFile(turn, Download.form(format));
    }

    private Response asFile(Turn turn, Form form) {
        Answer.Cited cited = turn.answer()
                .fold(Optional::of, no -> Optional.<Answer.Cited>empty())
                .orElseThrow(() -> new Refusal(
                        ProblemCode.ANSWER_UNKNOWN,
                        "The documents do not answer the question, so there is no file to give"));
        return Download.named(
                Response.ok(exports.bytes(turn, cited, form), form.mediaType()), turn.asked(), form.label());
    }

    @GET
    @Path("/trace")
    @Operation(summary = "Says how an answer came about: what was considered, what was dropped and why")
    public TraceJson trace(@PathParam("id") String id) {
        Turn turn = turn(id);
        return history.trace(id).map(trace -> TraceJson.of(turn, trace)).orElseThrow(AnswersResource::unknown);
    }

    @POST
    @Path("/feedback")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Notes whether an answer helped",
            description = "Replaces what was noted before; the answer shows it as feedback.")
    public void note(@PathParam("id") String id, @Nullable FeedbackJson body) {
        if (!history.note(id, Body.required(body).feedback())) {
            throw unknown();
        }
    }

    private Turn turn(String id) {
        return history.turn(id).orElseThrow(AnswersResource::unknown);
    }

    private static Refusal unknown() {
        return new Refusal(
                ProblemCode.ANSWER_UNKNOWN, "The answer is not kept, or not any more; ask the question again");
    }
}
