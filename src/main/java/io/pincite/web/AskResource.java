package io.pincite.web;

import io.pincite.answer.AnswerListener;
import io.pincite.conversation.Ask;
import io.pincite.conversation.Conversations;
import io.pincite.index.Library;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.CancellationException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** Where questions are asked: the whole answer at once, or event by event as it grows. */
@Path("/api/ask")
@Singleton
@Tag(name = "ask")
final class AskResource {

    private final Conversations conversations;
    private final Library library;
    private final Turnstile turnstile;

    AskResource(Conversations conversations, Library library, Turnstile turnstile) {
        this.conversations = conversations;
        this.library = library;
        this.turnstile = turnstile;
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
        Ask ask = Body.required(body).ask();
        return turnstile.pass(() ->
                AnswerMapper.json(conversations.ask(ask, understood -> {}, AnswerListener.NONE), library.snapshot()));
    }

    /** A reader who leaves stops the work at the next event. */
    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public void stream(@Nullable AskJson body, @Context SseEventSink sink, @Context Sse sse) {
        Ask ask = Body.required(body).ask();
        turnstile.pass(() -> answer(ask, new EventSink(sink, sse)));
    }

    private Ask answer(Ask ask, EventSink events) {
        AnswerStream stream = new AnswerStream(ask.question(), events::send);
        try {
            events.send(
                    "answer",
                    AnswerMapper.json(conversations.ask(ask, stream::understood, stream), library.snapshot()));
        } catch (CancellationException e) {
            return ask;
        } catch (RuntimeException e) {
            events.fail(e);
        }
        events.end();
        return ask;
    }
}
