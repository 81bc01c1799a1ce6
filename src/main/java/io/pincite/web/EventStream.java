package io.pincite.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;

/**
 * The event stream to one reader; each event leaves at once. Written by hand, because the framework's own sink must not
 * be closed before the method that was given it returns. Not safe to share between threads.
 */
final class EventStream {

    private final OutputStream bytes;
    private final ObjectMapper json;

    EventStream(OutputStream bytes, ObjectMapper json) {
        this.bytes = bytes;
        this.json = json;
    }

    /**
     * Sends one event.
     *
     * @throws CancellationException when the reader has left, so that nobody works for nobody
     */
    void send(String name, Object data) {
        byte[] event = ("event: " + name + "\ndata: " + written(data) + "\n\n").getBytes(StandardCharsets.UTF_8);
        try {
            bytes.write(event);
            bytes.flush();
        } catch (IOException e) {
            throw new CancellationException("The reader left before the event " + name);
        }
    }

    private String written(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("An event is plain values", e);
        }
    }
}
