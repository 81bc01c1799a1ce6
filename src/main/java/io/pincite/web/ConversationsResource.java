package io.pincite.web;

import io.pincite.conversation.Asker;
import io.pincite.conversation.Conversation;
import io.pincite.conversation.History;
import io.pincite.index.Library;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was asked before: to find, to read again, to forget. */
@Path("/api/conversations")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "conversations")
final class ConversationsResource {

    private static final int MOST = 200;

    private final History history;
    private final Library library;

    ConversationsResource(History history, Library library) {
        this.history = history;
        this.library = library;
    }

    /** The conversations, newest first. */
    @Schema(name = "Conversations")
    record All(List<Listed> conversations) {}

    /** A conversation as a list shows it. */
    @Schema(name = "Conversation")
    record Listed(String id, String title, Instant started, Instant last, int turns) {

        private static Listed of(Conversation conversation) {
            return new Listed(
                    conversation.id(),
                    conversation.title(),
                    conversation.started(),
                    conversation.last(),
                    conversation.turns());
        }
    }

    /** A conversation with its answers, in the order in which they were asked for. */
    @Schema(name = "WholeConversation")
    record Whole(String id, String title, Instant started, Instant last, List<AnswerJson> answers) {}

    /** What a reader calls a conversation. */
    @Schema(name = "Title")
    record Title(
            @Schema(maxLength = Conversation.LONGEST_TITLE, required = true)
            Optional<String> title) {}

    @GET
    @Operation(summary = "Lists conversations, newest first")
    public All conversations(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "Those that guests of the widget began, instead of the readers' own")
                    @QueryParam("guests")
                    @DefaultValue("false")
                    boolean guests) {
        if (limit < 1 || limit > MOST) {
            throw new Refusal(ProblemCode.LIMIT_INVALID, "limit must be 1 to " + MOST + ", got " + limit);
        }
        Asker asker = guests ? Asker.GUEST : Asker.READER;
        return new All(history.conversations(asker, words, limit).stream()
                .map(Listed::of)
                .toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Gives a conversation with its answers", description = "Of a long one, the last 200 answers.")
    public Whole conversation(@PathParam("id") String id) {
        Conversation found = history.conversation(id).orElseThrow(ConversationsResource::unknown);
        List<AnswerJson> answers = history.turns(id).stream()
                .map(turn -> AnswerMapper.json(turn, library))
                .toList();
        return new Whole(found.id(), found.title(), found.started(), found.last(), answers);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Calls a conversation something else")
    public Listed rename(@PathParam("id") String id, @Nullable Title body) {
        String title = Body.required(body).title().orElse("").strip();
        if (title.isEmpty() || title.length() > Conversation.LONGEST_TITLE) {
            throw new Refusal(
                    ProblemCode.TITLE_INVALID, "A title has 1 to " + Conversation.LONGEST_TITLE + " characters");
        }
        if (!history.rename(id, title)) {
            throw unknown();
        }
        return history.conversation(id).map(Listed::of).orElseThrow(ConversationsResource::unknown);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Forgets a conversation", description = "On return its words are off the disk.")
    public void forget(@PathParam("id") String id) {
        if (!history.forget(id)) {
            throw unknown();
        }
    }

    @DELETE
    @Operation(summary = "Forgets all conversations", description = "On return their words are off the disk.")
    public void forgetAll() {
        history.forgetAll();
    }

    private static Refusal unknown() {
        return new Refusal(
                ProblemCode.CONVERSATION_UNKNOWN,
                "The conversation is not kept, or not any more; /api/conversations lists those that are");
    }
}
