package io.pincite.web;

import io.pincite.conversation.History;
import io.pincite.conversation.Turn;
import io.pincite.index.Library;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

    AnswersResource(History history, Library library) {
        this.history = history;
        this.library = library;
    }

    @GET
    @Operation(
            summary = "Gives an earlier answer again",
            description = "It says what it said; for each citation, since says what became of the words.")
    public AnswerJson answer(@PathParam("id") String id) {
        return AnswerMapper.json(turn(id), library);
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
