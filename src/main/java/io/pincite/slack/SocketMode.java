package io.pincite.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pincite.web.Problems;
import io.quarkus.logging.Log;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a connection to Slack open, over which events come; opens another when it ends. What comes in is durable before it is
 * acknowledged. One thread does all of it, one envelope after the other, and asks for the next when it is done with one.
 */
@Singleton
final class SocketMode {

    /** How many bytes one envelope may have. */
    private static final int LONGEST = 1 << 20;

    /** Slack sends a sign of life every few seconds; a connection that is silent for longer is dead. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Setup setup;
    private final SlackApi slack;
    private final Reception reception;
    private final SlackMetrics metrics;
    private final ObjectMapper json;
    private final Duration timeout;
    private final Vertx vertx;
    private final WebSocketClient client;
    private final ScheduledThreadPoolExecutor thread;
    private @Nullable WebSocket current;
    private int failures;

    SocketMode(
            Setup setup,
            SlackApi slack,
            Reception reception,
            SlackMetrics metrics,
            ObjectMapper json,
            Vertx vertx,
            SlackConfig config) {
        this.setup = setup;
        this.slack = slack;
        this.reception = reception;
        this.metrics = metrics;
        this.json = json;
        this.timeout = config.timeout();
        this.vertx = vertx;
        this.client = vertx.createWebSocketClient(new WebSocketClientOptions()
                .setMaxFrameSize(LONGEST)
                .setMaxMessageSize(LONGEST)
                .setConnectTimeout(Math.toIntExact(timeout.toMillis()))
                .setReadIdleTimeout(Math.toIntExact(SILENCE.toSeconds())));
        this.thread = new ScheduledThreadPoolExecutor(1, work -> {
            Thread made = new Thread(work, "slack-socket");
            made.setDaemon(true);
            return made;
        });
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Begins to connect, and returns at once. */
    void open() {
        soon(this::connect, Duration.ZERO);
    }

    void close() {
        thread.shutdownNow();
        var unused = client.close();
    }

    private void connect() {
        boolean connected = slack.connection()
                .fold(
                        done -> isOpened(done.content().path("url").asText()),
                        refused -> warn("refuses pincite.slack.app-token: " + refused.error()),
                        later -> warn("wants to be left alone for a while"),
                        unclear -> warn("cannot be reached: " + unclear.why()));
        if (!connected) {
            connectLater();
        }
    }

    private void connectLater() {
        Duration wait = Duration.ofMillis(500L << Math.min(failures, 6));
        failures++;
        soon(this::connect, wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    /** The address carries a ticket, so it is never logged. */
    private boolean isOpened(String address) {
        if (!address.startsWith("wss://")
                && !("http".equals(setup.apiUrl().getScheme()) && address.startsWith("ws://"))) {
            return warn("named an address that is not encrypted");
        }
        try {
            WebSocketConnectOptions options = new WebSocketConnectOptions().setAbsoluteURI(address);
            Wire.onLoop(vertx, () -> client.connect(options).map(this::listen))
                    .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return warn("did not open a connection within " + timeout.toMillis() + " ms");
        } catch (ExecutionException e) {
            return warn("opens no connection: " + String.valueOf(e.getCause()));
        } catch (IllegalArgumentException e) {
            return warn("named an address that cannot be read");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** On the loop of the connection, before anything can come over it. */
    private WebSocket listen(WebSocket socket) {
        socket.pause();
        soon(() -> current = socket, Duration.ZERO);
        socket.textMessageHandler(envelope -> soon(() -> heard(socket, envelope), Duration.ZERO));
        socket.exceptionHandler(failure -> Log.debugf("slack connection failed cause=%s", failure.getClass()));
        socket.closeHandler(closed -> soon(() -> ended(socket), Duration.ZERO));
        return socket.fetch(1);
    }

    private void ended(WebSocket socket) {
        if (current == socket) {
            current = null;
            connectLater();
        }
    }

    private void heard(WebSocket socket, String envelope) {
        try {
            JsonNode read = json.readTree(envelope);
            switch (read.path("type").asText()) {
                case "hello" -> failures = 0;
                case "disconnect" -> {
                    var unused = socket.close();
                }
                default -> take(socket, read);
            }
        } catch (JsonProcessingException e) {
            metrics.ignored(Heard.Why.MALFORMED);
        } catch (RuntimeException e) {
            Log.warnf(
                    "slack envelope is left to be sent again cause=%s",
                    Problems.of(e).detail());
        } finally {
            socket.fetch(1);
        }
    }

    private void take(WebSocket socket, JsonNode envelope) {
        String id = envelope.path("envelope_id").asText();
        if (id.isEmpty()) {
            metrics.ignored(Heard.Why.OTHER_KIND);
            return;
        }
        long began = System.nanoTime();
        Reception.Acknowledgment told = reception.receive(envelope.path("payload"));
        if (told.taken()) {
            Map<String, Object> acknowledgment = new TreeMap<>(Map.of("envelope_id", id));
            told.body()
                    .filter(body -> envelope.path("accepts_response_payload").asBoolean())
                    .ifPresent(body -> acknowledgment.put("payload", body));
            var unused =
                    socket.writeTextMessage(json.valueToTree(acknowledgment).toString());
        }
        metrics.acknowledged(Duration.ofNanos(System.nanoTime() - began));
    }

    private void soon(Runnable work, Duration wait) {
        try {
            var unused = thread.schedule(work, wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            Log.debug("slack connection is not opened again, the service is being stopped");
        }
    }

    private static boolean warn(String cause) {
        Log.warnf("slack %s", cause);
        return false;
    }
}
