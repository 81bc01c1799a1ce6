package io.pincite.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.logging.Log;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Messages, one a line, and their replies, one a line in the order in which they are ready. While as many are being
 * answered as there are hands, the next waits unread.
 */
final class MessageLines implements AutoCloseable {

    private static final int HANDS = 8;
    private static final int SECONDS_IDLE = 10;
    private static final int SECONDS_TO_END = 60;

    private final Protocol protocol;
    private final ObjectMapper json;
    private final long longest;
    private final InputStream in;
    private final OutputStream out;
    private final ThreadPoolExecutor hands = new ThreadPoolExecutor(
            0,
            HANDS,
            SECONDS_IDLE,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            new ThreadPoolExecutor.CallerRunsPolicy());

    /** Refuses lines of more than {@code longest} bytes. */
    MessageLines(Protocol protocol, ObjectMapper json, long longest, InputStream in, OutputStream out) {
        this.protocol = protocol;
        this.json = json;
        this.longest = longest;
        this.in = new BufferedInputStream(in);
        this.out = out;
    }

    /** Answers until the other side ends its lines. Addresses in replies begin with {@code service}. */
    void answerAll(String service) throws IOException {
        Optional<byte[]> line = next();
        while (line.isPresent()) {
            byte[] message = line.get();
            hands.execute(() -> replyTo(message, service).ifPresent(this::send));
            line = next();
        }
    }

    /** Lets what is being answered be answered, for a while; interrupted, it would tear files that it writes. */
    @Override
    public void close() {
        hands.shutdown();
        try {
            if (!hands.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                Log.warnf("input has ended, unanswered=%d", hands.getActiveCount());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next line that says something, of one that is too long only its beginning; empty at the end. */
    private Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = in.read();
        while (read >= 0 && (read != '\n' || line.size() == 0)) {
            boolean says = line.size() > 0 || !Character.isWhitespace(read);
            if (says && line.size() <= longest) {
                line.write(read);
            }
            read = in.read();
        }
        return Optional.of(line.toByteArray()).filter(bytes -> bytes.length > 0);
    }

    private Optional<ReplyJson> replyTo(byte[] line, String service) {
        if (line.length > longest) {
            return Optional.of(refused("A message may have " + longest + " bytes; send less"));
        }
        try {
            return protocol.replyTo(json.readTree(line), service);
        } catch (IOException e) {
            return Optional.of(refused("A line is one message, written as JSON"));
        }
    }

    private static ReplyJson refused(String reason) {
        return ReplyJson.of(JsonNodeFactory.instance.nullNode(), new Fault(Fault.Kind.PARSE_ERROR, reason));
    }

    private void send(ReplyJson reply) {
        try {
            byte[] line = json.writeValueAsBytes(reply);
            synchronized (out) {
                out.write(line);
                out.write('\n');
                out.flush();
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A reply is plain values", e);
        } catch (IOException e) {
            Log.debug("nobody hears the reply");
        }
    }
}
