package io.pincite.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Opens event streams. Each holds a seat of the turnstile until it ends, however it ends. */
@Singleton
final class EventStreams {

    private final Turnstile turnstile;
    private final ObjectMapper json;

    EventStreams(Turnstile turnstile, ObjectMapper json) {
        this.turnstile = turnstile;
        this.json = json;
    }

    /** A stream that {@code work} writes. What goes wrong ends it as its last event; a reader who leaves ends the work. */
    StreamingOutput open(RoutingContext request, Consumer<EventStream> work) {
        Turnstile.Seat seat = turnstile.enter();
        request.addEndHandler(ended -> seat.leave());
        return bytes -> {
            try {
                write(new EventStream(bytes, json), work);
            } finally {
                seat.leave();
            }
        };
    }

    private static void write(EventStream events, Consumer<EventStream> work) {
        try {
            work.accept(events);
        } catch (CancellationException e) {
            Log.debug("reader left");
        } catch (RuntimeException e) {
            events.send("problem", Problems.of(e));
        }
    }
}
