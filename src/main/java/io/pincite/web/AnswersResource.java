package io.pincite.web;

import io.pincite.conversation.Conversations;
import io.pincite.index.Library;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where answers stay, so that they can be shown to others. */
@Path("/api/answers")
@Singleton
@Tag(name = "ask")
final class AnswersResource {

    private final Conversations conversations;
    private final Library library;

    AnswersResource(Conversations conversations, Library library) {
        this.conversations = conversations;
        this.library = library;
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Gives an earlier answer again, and says which of its sources have changed since")
    public AnswerJson answer(@PathParam("id") String id) {
        return conversations
                .turn(id)
                .map(turn -> AnswerMapper.json(turn, library))
                .orElseThrow(() -> new Refusal(
                        ProblemCode.ANSWER_UNKNOWN, "The answer is not remembered any more; ask the question again"));
    }
}
