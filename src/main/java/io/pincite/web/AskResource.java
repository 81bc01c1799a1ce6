package io.pincite.web;

import io.pincite.answer.AnswerListener;
import io.pincite.conversation.Ask;
import io.pincite.conversation.Conversations;
import io.pincite.index.Library;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where questions are asked: the whole answer at once, or event by event as it grows. */
@Path("/api/ask")
@Singleton
@Tag(name = "ask")
final class AskResource {

    private final Conversations conversations;
    private final Library library;
    private final Turnstile turnstile;
    private final EventStreams streams;

    AskResource(Conversations conversations, Library library, Turnstile turnstile, EventStreams streams) {
        this.conversations = conversations;
        this.library = library;
        this.turnstile = turnstile;
        this.streams = streams;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Answers a question from the documents",
            description = "Every sentence cites the exact characters that carry it. With Accept: text/event-stream the"
                    + " answer comes as it grows: events understood, passages, claim (one a sentence), answer (the"
                    + " whole, last), or problem.")
    public AnswerJson ask(@Nullable AskJson body) {
        return answer(Body.required(body).ask());
    }

    /** The whole answer, once it is this question's turn. */
    AnswerJson answer(Ask ask) {
        return turnstile.pass(
                () -> AnswerMapper.json(conversations.ask(ask, understood -> {}, AnswerListener.NONE), library));
    }

    /** A reader who leaves stops the work at the next event. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public StreamingOutput stream(@Nullable AskJson body, @Context RoutingContext request) {
        Ask ask = Body.required(body).ask();
        return streams.open(request, events -> answer(ask, events, event -> true));
    }

    /** The same for whoever may see nothing but what an answer cites. */
    StreamingOutput streamCited(Ask ask, RoutingContext request) {
        return streams.open(request, events -> answer(ask, events, event -> !event.equals(AnswerStream.PASSAGES)));
    }

    private void answer(Ask ask, EventStream events, Predicate<String> told) {
        AnswerStream stream = new AnswerStream(ask.question(), (event, content) -> {
            if (told.test(event)) {
                events.send(event, content);
            }
        });
        events.send("answer", AnswerMapper.json(conversations.ask(ask, stream::understood, stream), library));
    }
}
