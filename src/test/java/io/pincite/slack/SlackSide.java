package io.pincite.slack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What people do in Slack, as Slack tells the service: written, signed and sent as Slack does it. */
final class SlackSide {

    static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORM = "application/x-www-form-urlencoded";

    private final URI events;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Tells the service at {@code events}, the address that an app is configured with. */
    SlackSide(URI events) {
        this.events = events;
    }

    /** How the service took it, and how long Slack waited for that. */
    record Taken(int status, String body, Duration waited) {}

    /** Somebody mentions the service in a channel. */
    static ObjectNode mention(String channel, String timestamp, String words) {
        return event("app_mention", channel, timestamp, "<@" + SimulatedSlack.BOT + "> " + words);
    }

    /** Somebody writes a message. */
    static ObjectNode message(String channel, String timestamp, String words) {
        return event("message", channel, timestamp, words);
    }

    private static ObjectNode event(String type, String channel, String timestamp, String text) {
        ObjectNode payload = JSON.createObjectNode()
                .put("type", "event_callback")
                .put("team_id", SimulatedSlack.TEAM)
                .put("event_id", "Ev" + timestamp.replace(".", "") + type.charAt(0));
        payload.putArray("authorizations").addObject().put("user_id", SimulatedSlack.BOT);
        payload.putObject("event")
                .put("type", type)
                .put("user", "U0READER")
                .put("team", SimulatedSlack.TEAM)
                .put("channel", channel)
                .put("ts", timestamp)
                .put("text", text);
        return payload;
    }

    /** The same, said in a thread. */
    static ObjectNode inThread(ObjectNode payload, String thread) {
        ((ObjectNode) payload.get("event")).put("thread_ts", thread);
        return payload;
    }

    /** Somebody uses a command. */
    static Map<String, String> command(String command, String words, String channel, URI response, String trigger) {
        return Map.of(
                "command", command,
                "text", words,
                "team_id", SimulatedSlack.TEAM,
                "channel_id", channel,
                "user_id", "U0READER",
                "trigger_id", trigger,
                "response_url", response.toString());
    }

    /** Somebody presses a button. */
    static ObjectNode press(Button button, String value, String channel, URI response, String trigger) {
        ObjectNode payload = JSON.createObjectNode()
                .put("type", "block_actions")
                .put("response_url", response.toString())
                .put("trigger_id", trigger);
        payload.putObject("team").put("id", SimulatedSlack.TEAM);
        payload.putObject("channel").put("id", channel);
        payload.putObject("user").put("id", "U0READER").put("team_id", SimulatedSlack.TEAM);
        payload.putArray("actions").addObject().put("action_id", button.id()).put("value", value);
        return payload;
    }

    Taken send(ObjectNode payload) {
        return send("application/json", payload.toString());
    }

    /** The same with a body that may be anything. */
    Taken sendRaw(String body) {
        return send("application/json", body);
    }

    Taken send(Map<String, String> fields) {
        return send(FORM, form(fields));
    }

    Taken sendPress(ObjectNode press) {
        return send(Map.of("payload", press.toString()));
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Taken send(String type, String body) {
        String timestamp = String.valueOf(Instant.now().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(events)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature(SECRET, timestamp, body.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        long began = System.nanoTime();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Taken(response.statusCode(), response.body(), Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            return new Taken(0, String.valueOf(e.getMessage()), Duration.ofNanos(System.nanoTime() - began));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As Slack signs. */
    static String signature(String secret, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
