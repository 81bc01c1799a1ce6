package io.pincite.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Plays Slack's side over real HTTP: the methods of the Web API that Pincite calls, addresses for responses, and the
 * connection of Socket Mode. Takes and refuses what Slack takes and refuses, as far as its documentation says. Safe to share
 * between threads.
 */
final class SimulatedSlack implements AutoCloseable {

    static final String BOT_TOKEN = "xoxb-simulated-token";
    static final String APP_TOKEN = "xapp-simulated-token";
    static final String TEAM = "T0SIMULATED";
    static final String BOT = "U0PINCITE";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MICROS = 1_000_000;

    /** The last timestamp, in microseconds; of all simulated Slacks together, since the service they talk to may be the same. */
    private static final AtomicLong LAST = new AtomicLong();

    private static final int MOST_BLOCKS = 50;
    private static final int LONGEST_SECTION = 3000;
    private static final int LONGEST_CONTEXT = 2000;
    private static final int LONGEST_TEXT = 40_000;

    private final Vertx vertx;
    private final boolean ownsVertx;
    private final HttpServer server;
    private final List<ObjectNode> messages = new CopyOnWriteArrayList<>();
    private final List<ObjectNode> responses = new CopyOnWriteArrayList<>();
    private final List<String> reactions = new CopyOnWriteArrayList<>();
    private final List<JsonNode> acknowledgments = new CopyOnWriteArrayList<>();
    private final List<String> called = new CopyOnWriteArrayList<>();
    private final List<ServerWebSocket> sockets = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Fault>> faults = new HashMap<>();

    private SimulatedSlack(Vertx vertx, boolean ownsVertx, int port) {
        this.vertx = vertx;
        this.ownsVertx = ownsVertx;
        this.server = joined(vertx.createHttpServer(
                        new HttpServerOptions().setHost("127.0.0.1").setPort(port))
                .requestHandler(this::handle)
                .webSocketHandler(this::connected)
                .listen());
    }

    /** Starts on any free port. */
    static SimulatedSlack start() {
        return at(0);
    }

    /** Starts on {@code port}. */
    static SimulatedSlack at(int port) {
        return new SimulatedSlack(Vertx.vertx(), true, port);
    }

    /** How a call can go wrong. */
    enum Fault {
        /** Refused, to be tried again after a second. */
        RATE_LIMITED,
        /** Not done, status 500. */
        BROKEN,
        /** Done, but nobody hears of it. */
        DONE_UNHEARD,
        /** Not done, and never answered. */
        SILENT,
        /** Sent elsewhere. */
        REDIRECTED,
        /** Refused for its blocks. */
        INVALID_BLOCKS
    }

    /** The next call of {@code method} goes wrong. */
    SimulatedSlack failing(String method, Fault fault) {
        synchronized (faults) {
            faults.computeIfAbsent(method, name -> new ArrayDeque<>()).add(fault);
        }
        return this;
    }

    URI apiUrl() {
        return URI.create("http://127.0.0.1:" + server.actualPort() + "/api/");
    }

    /** An address of the kind that commands and presses bring along. */
    URI responseUrl(String name) {
        return URI.create("http://127.0.0.1:" + server.actualPort() + "/response/" + name);
    }

    /** All that everybody can read, in the order in which it was said. */
    List<ObjectNode> messages() {
        return List.copyOf(messages);
    }

    /** All that one reader alone can read, without what was replaced. */
    List<ObjectNode> responses() {
        return List.copyOf(responses);
    }

    /** {@code +eyes channel ts} and {@code -eyes channel ts}. */
    List<String> reactions() {
        return List.copyOf(reactions);
    }

    /** Whether the mark that a message is worked on stood there and is gone. */
    boolean isSeenTo(String message) {
        return reactions.stream().anyMatch(reaction -> reaction.startsWith("-") && reaction.endsWith(" " + message));
    }

    /** The markup of a message's sections and small lines, each on lines of its own. */
    static String shown(JsonNode message) {
        StringBuilder shown = new StringBuilder();
        for (JsonNode block : message.path("blocks")) {
            shown.append(block.at("/text/text").asText())
                    .append(block.at("/elements/0/text").asText())
                    .append('\n');
        }
        return shown.toString();
    }

    /** What came back over the connection. */
    List<JsonNode> acknowledgments() {
        return List.copyOf(acknowledgments);
    }

    /** The methods that were called, in their order. */
    List<String> called() {
        return List.copyOf(called);
    }

    /** Whether somebody holds a connection. */
    boolean isConnected() {
        return !sockets.isEmpty();
    }

    /** Sends an envelope over the connection. */
    void envelope(String id, String type, JsonNode payload) {
        ObjectNode envelope = JSON.createObjectNode()
                .put("envelope_id", id)
                .put("type", type)
                .put("accepts_response_payload", !type.equals("events_api"));
        envelope.set("payload", payload);
        sockets.forEach(socket -> socket.writeTextMessage(envelope.toString()));
    }

    /** Ends all connections as Slack does now and then: politely, or without a word. */
    void disconnect(boolean politely) {
        for (ServerWebSocket socket : sockets) {
            if (politely) {
                socket.writeTextMessage("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
            } else {
                socket.close();
            }
        }
    }

    /** The timestamp of a message that is written now; no other has it, in no other simulated Slack either. */
    String nextTimestamp() {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        long micros = LAST.updateAndGet(last -> Math.max(last + 1, now));
        return micros / MICROS + "." + String.valueOf(MICROS + micros % MICROS).substring(1);
    }

    @Override
    public void close() {
        joined(server.close());
        if (ownsVertx) {
            joined(vertx.close());
        }
    }

    private void connected(ServerWebSocket socket) {
        sockets.add(socket);
        socket.closeHandler(closed -> sockets.remove(socket));
        socket.textMessageHandler(text -> acknowledgments.add(read(text)));
        socket.writeTextMessage("{\"type\":\"hello\",\"num_connections\":1}");
    }

    private void handle(HttpServerRequest request) {
        if (request.path().startsWith("/api/")) {
            request.bodyHandler(body -> method(request, request.path().substring("/api/".length()), form(body)));
        } else if (request.path().startsWith("/response/")) {
            request.bodyHandler(body -> respond(request, body));
        } else {
            request.response().setStatusCode(404).end();
        }
    }

    private void respond(HttpServerRequest request, Buffer body) {
        called.add("response");
        if (failed(request, "response", () -> responded(request, body))) {
            return;
        }
        responded(request, body);
        request.response().end("ok");
    }

    private void responded(HttpServerRequest request, Buffer body) {
        ObjectNode response = (ObjectNode) read(body.toString(StandardCharsets.UTF_8));
        response.put("response_url", request.path());
        if (response.path("replace_original").asBoolean()) {
            responses.removeIf(other -> other.path("response_url").asText().equals(request.path()));
        }
        responses.add(response);
    }

    private void method(HttpServerRequest request, String method, Map<String, String> arguments) {
        called.add(method);
        String token = method.startsWith("apps.") ? APP_TOKEN : BOT_TOKEN;
        if (!("Bearer " + token).equals(request.getHeader("Authorization"))) {
            ended(request, error("invalid_auth"));
        } else if (!failed(request, method, () -> done(method, arguments))) {
            ended(request, done(method, arguments));
        }
    }

    private boolean failed(HttpServerRequest request, String method, Runnable work) {
        Optional<Fault> fault;
        synchronized (faults) {
            fault = Optional.ofNullable(faults.get(method)).map(Deque::poll);
        }
        fault.ifPresent(which -> {
            switch (which) {
                case RATE_LIMITED ->
                    request.response()
                            .setStatusCode(429)
                            .putHeader("Retry-After", "1")
                            .end();
                case BROKEN -> request.response().setStatusCode(500).end("oops");
                case DONE_UNHEARD -> {
                    work.run();
                    request.connection().close();
                }
                case SILENT -> {}
                case REDIRECTED ->
                    request.response()
                            .setStatusCode(302)
                            .putHeader("Location", "http://127.0.0.1:1/")
                            .end();
                case INVALID_BLOCKS -> ended(request, error("invalid_blocks"));
            }
        });
        return fault.isPresent();
    }

    private ObjectNode done(String method, Map<String, String> arguments) {
        return switch (method) {
            case "auth.test" -> ok().put("team_id", TEAM).put("user_id", BOT).put("bot_id", "B0PINCITE");
            case "apps.connections.open" ->
                ok().put("url", "ws://127.0.0.1:" + server.actualPort() + "/link/?ticket=1");
            case "chat.postMessage" -> post(arguments);
            case "conversations.replies", "conversations.history" -> listed(arguments);
            case "reactions.add" -> react("+", arguments);
            case "reactions.remove" -> react("-", arguments);
            default -> error("unknown_method");
        };
    }

    private ObjectNode post(Map<String, String> arguments) {
        JsonNode blocks = read(arguments.getOrDefault("blocks", "[]"));
        String wrong = Strictness.problemOf(arguments.getOrDefault("text", ""), blocks);
        if (!wrong.isEmpty()) {
            return error(wrong);
        }
        ObjectNode message = JSON.createObjectNode();
        arguments.forEach((name, value) -> {
            if (name.equals("blocks") || name.equals("metadata")) {
                message.set(name, read(value));
            } else {
                message.put(name, value);
            }
        });
        message.put("ts", nextTimestamp()).put("bot_id", "B0PINCITE");
        messages.add(message);
        ObjectNode reply = ok().put("ts", message.path("ts").asText());
        reply.set("message", message);
        return reply;
    }

    private ObjectNode listed(Map<String, String> arguments) {
        ArrayNode found = JSON.createArrayNode();
        for (ObjectNode message : messages) {
            boolean here = message.path("channel").asText().equals(arguments.get("channel"));
            boolean inThread = !arguments.containsKey("ts")
                    || message.path("thread_ts").asText().equals(arguments.get("ts"));
            boolean late = message.path("ts").asText().compareTo(arguments.getOrDefault("oldest", "0")) > 0;
            if (here && inThread && late) {
                found.add(message);
            }
        }
        ObjectNode reply = ok();
        reply.set("messages", found);
        return reply;
    }

    private ObjectNode react(String sign, Map<String, String> arguments) {
        reactions.add(sign + arguments.get("name") + " " + arguments.get("channel") + " " + arguments.get("timestamp"));
        return ok();
    }

    /** Refuses what Slack refuses. */
    private static final class Strictness {

        static String problemOf(String text, JsonNode blocks) {
            if (text.isEmpty() && blocks.isEmpty()) {
                return "no_text";
            }
            if (text.length() > LONGEST_TEXT) {
                return "msg_too_long";
            }
            if (blocks.size() > MOST_BLOCKS) {
                return "invalid_blocks";
            }
            for (JsonNode block : blocks) {
                if (!isValid(block)) {
                    return "invalid_blocks";
                }
            }
            return "";
        }

        private static boolean isValid(JsonNode block) {
            return switch (block.path("type").asText()) {
                case "section" -> fits(block.path("text"), LONGEST_SECTION);
                case "context" ->
                    block.path("elements").size() == 1
                            && fits(block.path("elements").get(0), LONGEST_CONTEXT);
                case "actions" ->
                    !block.path("elements").isEmpty() && block.path("elements").size() <= 25;
                default -> false;
            };
        }

        private static boolean fits(JsonNode text, int longest) {
            int length = text.path("text").asText().length();
            return text.path("type").asText().equals("mrkdwn") && length > 0 && length <= longest;
        }
    }

    private static ObjectNode ok() {
        return JSON.createObjectNode().put("ok", true);
    }

    private static ObjectNode error(String error) {
        return JSON.createObjectNode().put("ok", false).put("error", error);
    }

    private static void ended(HttpServerRequest request, ObjectNode reply) {
        request.response().putHeader("Content-Type", "application/json").end(reply.toString());
    }

    private static Map<String, String> form(Buffer body) {
        Map<String, String> form = new HashMap<>();
        for (String field : body.toString(StandardCharsets.UTF_8).split("&", -1)) {
            String[] parts = field.split("=", 2);
            if (parts.length == 2) {
                form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("What came is no JSON", e);
        }
    }

    private static <T> T joined(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
