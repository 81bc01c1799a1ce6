package io.pincite.web;

import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.CancellationException;

/** The event stream to one reader. Each event leaves at once. Not safe to share between threads. */
final class EventSink {

    private final SseEventSink sink;
    private final Sse sse;
    private boolean begun;

    EventSink(SseEventSink sink, Sse sse) {
        this.sink = sink;
        this.sse = sse;
    }

    /**
     * Sends one event.
     *
     * @throws CancellationException when the reader has left, so that nobody works for nobody
     */
    void send(String name, Object data) {
        if (sink.isClosed()) {
            throw new CancellationException("The reader left before the event " + name);
        }
        begun = true;
        var unused = sink.send(sse.newEventBuilder().name(name).data(data).build());
    }

    /** Tells the reader what went wrong: as an event, or as the response itself as long as nothing was sent. */
    void fail(RuntimeException failure) {
        if (!begun) {
            throw failure;
        }
        if (!sink.isClosed()) {
            send("problem", Problems.of(failure));
        }
    }

    /** Ends the stream. */
    void end() {
        sink.close();
    }
}
