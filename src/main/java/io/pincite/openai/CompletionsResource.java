package io.pincite.openai;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.pincite.answer.AnswerListener;
import io.pincite.conversation.Ask;
import io.pincite.conversation.Conversations;
import io.pincite.conversation.Turn;
import io.pincite.index.Library;
import io.pincite.web.AnswerJson;
import io.pincite.web.AnswerMapper;
import io.pincite.web.Problems;
import io.pincite.web.Turnstile;
import io.quarkus.logging.Log;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a conversation is answered: the whole completion at once, or chunk by chunk. */
@Path("/v1/chat/completions")
@Singleton
@Tag(name = "openai")
final class CompletionsResource {

    private final Conversations conversations;
    private final Library library;
    private final Turnstile turnstile;
    private final ObjectMapper json;
    private final Clock clock;
    private final RandomGenerator random;

    CompletionsResource(
            Conversations conversations,
            Library library,
            Turnstile turnstile,
            ObjectMapper json,
            Clock clock,
            RandomGenerator random) {
        this.conversations = conversations;
        this.library = library;
        this.turnstile = turnstile;
        this.json = json;
        this.clock = clock;
        this.random = random;
    }

    /** A reader of a stream who leaves stops the work at the next sign of life. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, MediaType.SERVER_SENT_EVENTS})
    @Operation(
            summary = "Answers the last message of a conversation from the documents",
            description = "As OpenAI's clients ask: text with citation numbers and a list of sources, and in the field"
                    + " pincite the answer as POST /api/ask gives it. With stream: true it comes in chunks; the one"
                    + " that ends the answer carries pincite.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompletionJson.class)))
    public Response complete(@Nullable ChatJson body, @Context RoutingContext request) {
        ChatJson chat = Optional.ofNullable(body)
                .orElseThrow(() -> Refused.missing("messages", "The body is empty; send model and messages"));
        Ask ask = chat.ask();
        AnswerText text = new AnswerText(serviceOf(request.request()));
        CompletionJson.Heading heading = new CompletionJson.Heading(
                "chatcmpl-" + HexFormat.of().toHexDigits(random.nextLong()),
                clock.instant().getEpochSecond());
        return chat.streams()
                ? Response.ok(stream(ask, chat, heading, text, request), MediaType.SERVER_SENT_EVENTS_TYPE)
                        .build()
                : Response.ok(whole(ask, heading, text), MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }

    /** How the client itself calls us; the front door let that name in. */
    private static String serviceOf(HttpServerRequest request) {
        return request.scheme() + "://" + request.authority();
    }

    private CompletionJson whole(Ask ask, CompletionJson.Heading heading, AnswerText text) {
        Said said = turnstile.pass(() -> answer(ask, AnswerListener.NONE, text));
        return CompletionJson.of(heading, String.join("", said.parts), said.answer);
    }

    private StreamingOutput stream(
            Ask ask, ChatJson chat, CompletionJson.Heading heading, AnswerText text, RoutingContext request) {
        Turnstile.Seat seat = turnstile.enter();
        request.addEndHandler(ended -> seat.leave());
        return bytes -> {
            Chunks chunks = new Chunks(bytes, json);
            try {
                send(ask, chat, heading, text, chunks);
            } catch (CancellationException e) {
                Log.debug("reader left a chat completion");
            } catch (RuntimeException e) {
                chunks.send(ErrorJson.of(Problems.of(e)));
            } finally {
                seat.leave();
            }
        };
    }

    private void send(Ask ask, ChatJson chat, CompletionJson.Heading heading, AnswerText text, Chunks chunks) {
        chunks.send(heading.adding(new CompletionJson.Delta(Optional.of("assistant"), Optional.of(""))));
        Said said = answer(ask, chunks, text);
        said.parts.stream()
                .filter(part -> !part.isEmpty())
                .map(part -> heading.adding(new CompletionJson.Delta(Optional.empty(), Optional.of(part))))
                .forEach(chunks::send);
        chunks.send(heading.ending(said.answer));
        if (chat.wantsUsage()) {
            chunks.send(heading.using(CompletionJson.Usage.NONE));
        }
        chunks.end();
    }

    private Said answer(Ask ask, AnswerListener listener, AnswerText text) {
        Turn turn = conversations.ask(ask, understood -> {}, listener);
        AnswerJson answer = AnswerMapper.json(turn, library);
        return new Said(text.parts(turn.answer(), answer.reading()), answer);
    }

    /** The same answer as text in pieces and as values. */
    private record Said(List<String> parts, AnswerJson answer) {}
}
