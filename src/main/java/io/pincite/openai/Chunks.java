package io.pincite.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pincite.answer.AnswerListener;
import io.pincite.answer.Claim;
import io.pincite.retrieval.Evidence;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;

/**
 * The chunks to one reader; each leaves at once. While the answer grows it sends signs of life alone, because a chunk
 * cannot be taken back. Not safe to share between threads.
 */
final class Chunks implements AnswerListener {

    private final OutputStream bytes;
    private final ObjectMapper json;

    Chunks(OutputStream bytes, ObjectMapper json) {
        this.bytes = bytes;
        this.json = json;
    }

    /**
     * Sends one chunk.
     *
     * @throws CancellationException when the reader has left, so that nobody works for nobody
     */
    void send(Object chunk) {
        line("data: " + written(chunk));
    }

    /** Says that nothing follows. */
    void end() {
        line("data: [DONE]");
    }

    @Override
    public void passages(Evidence evidence) {
        line(": reading " + evidence.passages().size() + " passages");
    }

    @Override
    public void claim(Claim claim) {
        line(": a sentence");
    }

    private void line(String line) {
        try {
            bytes.write((line + "\n\n").getBytes(StandardCharsets.UTF_8));
            bytes.flush();
        } catch (IOException e) {
            throw new CancellationException("The reader left");
        }
    }

    private String written(Object chunk) {
        try {
            return json.writeValueAsString(chunk);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A chunk is plain values", e);
        }
    }
}
