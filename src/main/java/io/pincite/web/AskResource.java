package io.pincite.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.pincite.answer.AnswerListener;
import io.pincite.conversation.Ask;
import io.pincite.conversation.Conversations;
import io.pincite.index.Library;
import io.quarkus.logging.Log;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.concurrent.CancellationException;
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
    private final ObjectMapper json;

    AskResource(Conversations conversations, Library library, Turnstile turnstile, ObjectMapper json) {
        this.conversations = conversations;
        this.library = library;
        this.turnstile = turnstile;
        this.json = json;
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
        return turnstile.pass(
                () -> AnswerMapper.json(conversations.ask(ask, understood -> {}, AnswerListener.NONE), library));
    }

    /** A reader who leaves stops the work at the next event. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public StreamingOutput stream(@Nullable AskJson body, @Context RoutingContext request) {
        return stream(body, request, event -> true);
    }

    /** The same for whoever may see nothing but what an answer cites. */
    StreamingOutput streamCited(@Nullable AskJson body, RoutingContext request) {
        return stream(body, request, event -> !event.equals(AnswerStream.PASSAGES));
    }

    private StreamingOutput stream(@Nullable AskJson body, RoutingContext request, Predicate<String> told) {
        Ask ask = Body.required(body).ask();
        Turnstile.Seat seat = turnstile.enter();
        request.addEndHandler(ended -> seat.leave());
        return bytes -> {
            try {
                answer(ask, new EventStream(bytes, json), told);
            } finally {
                seat.leave();
            }
        };
    }

    private void answer(Ask ask, EventStream events, Predicate<String> told) {
        AnswerStream stream = new AnswerStream(ask.question(), (event, content) -> {
            if (told.test(event)) {
                events.send(event, content);
            }
        });
        try {
            events.send("answer", AnswerMapper.json(conversations.ask(ask, stream::understood, stream), library));
        } catch (CancellationException e) {
            Log.debugf("reader left conversation=%s", ask.conversation().orElse("new"));
        } catch (RuntimeException e) {
            events.send("problem", Problems.of(e));
        }
    }
}
