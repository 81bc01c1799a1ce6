package io.pincite.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Slack's Web API. Arguments go as a form, since some of its methods read nothing else. */
@Singleton
final class WebApi implements SlackApi {

    private static final String EVENT_TYPE = "pincite_answer";
    private static final String ERRAND = "errand";
    private static final String CHANNEL = "channel";
    private static final String THREAD = "thread_ts";
    private static final String WORKING = "eyes";

    /** How many messages of a thread or a channel are looked through. */
    private static final String MOST_MESSAGES = "200";

    private static final Duration USUAL_WAIT = Duration.ofSeconds(5);

    /** Errors that pass, and leave open whether Slack did what it was asked. */
    private static final Set<String> PASSING =
            Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org");

    private final Setup setup;
    private final Wire wire;
    private final ObjectMapper json;

    WebApi(Setup setup, Wire wire, ObjectMapper json) {
        this.setup = setup;
        this.wire = wire;
        this.json = json;
    }

    @Override
    public Reply post(String channel, Optional<String> thread, Message message, String errand) {
        Map<String, String> arguments = new TreeMap<>(Map.of(
                CHANNEL,
                channel,
                "text",
                message.text(),
                "parse",
                "none",
                "link_names",
                "false",
                "unfurl_links",
                "false",
                "unfurl_media",
                "false",
                "metadata",
                written(Map.of("event_type", EVENT_TYPE, "event_payload", Map.of(ERRAND, errand)))));
        thread.ifPresent(ts -> arguments.put(THREAD, ts));
        if (!message.blocks().isEmpty()) {
            arguments.put("blocks", written(message.blocksJson()));
        }
        return call("chat.postMessage", setup.botToken(), arguments);
    }

    @Override
    public Reply posted(String channel, Optional<String> thread, String since, String errand) {
        Map<String, String> arguments = new TreeMap<>(
                Map.of(CHANNEL, channel, "oldest", since, "limit", MOST_MESSAGES, "include_all_metadata", "true"));
        thread.ifPresent(ts -> arguments.put("ts", ts));
        Reply reply = call(
                thread.isPresent() ? "conversations.replies" : "conversations.history", setup.botToken(), arguments);
        return reply.fold(
                done -> new Reply.Done(saidFor(errand, done.content().path("messages"))),
                refused -> refused,
                later -> later,
                unclear -> unclear);
    }

    private static JsonNode saidFor(String errand, JsonNode messages) {
        return StreamSupport.stream(messages.spliterator(), false)
                .filter(message ->
                        message.path("metadata").path("event_type").asText().equals(EVENT_TYPE))
                .filter(message ->
                        message.at("/metadata/event_payload/" + ERRAND).asText().equals(errand))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    @Override
    public Reply respond(URI response, Message message, boolean replaced) {
        Map<String, Object> body = new TreeMap<>(Map.of(
                "response_type",
                "ephemeral",
                "replace_original",
                replaced,
                "text",
                message.text(),
                "unfurl_links",
                false,
                "unfurl_media",
                false));
        if (!message.blocks().isEmpty()) {
            body.put("blocks", message.blocksJson());
        }
        return wire.post(response, Map.of("Content-Type", "application/json; charset=utf-8"), written(body))
                .fold(this::responded, Reply.Unclear::new);
    }

    private Reply responded(Wire.Answer answer) {
        return byStatus(answer)
                .orElseGet(() -> answer.status() == 200
                        ? new Reply.Done(MissingNode.getInstance())
                        : new Reply.Refused("status_" + answer.status()));
    }

    @Override
    public Reply begin(String channel, String message) {
        return react("reactions.add", channel, message);
    }

    @Override
    public Reply end(String channel, String message) {
        return react("reactions.remove", channel, message);
    }

    private Reply react(String method, String channel, String message) {
        return call(method, setup.botToken(), Map.of(CHANNEL, channel, "timestamp", message, "name", WORKING));
    }

    @Override
    public Reply self() {
        return call("auth.test", setup.botToken(), Map.of());
    }

    @Override
    public Reply connection() {
        return call("apps.connections.open", setup.appToken().orElseThrow(), Map.of());
    }

    private Reply call(String method, Secret token, Map<String, String> arguments) {
        String form = arguments.entrySet().stream()
                .map(argument ->
                        argument.getKey() + "=" + URLEncoder.encode(argument.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Map<String, String> headers = Map.of(
                "Content-Type",
                "application/x-www-form-urlencoded; charset=utf-8",
                "Authorization",
                "Bearer " + token.revealed());
        return wire.post(setup.apiUrl().resolve(method), headers, form).fold(this::called, Reply.Unclear::new);
    }

    private Reply called(Wire.Answer answer) {
        return byStatus(answer).orElseGet(() -> byContent(answer));
    }

    private static Optional<Reply> byStatus(Wire.Answer answer) {
        if (answer.status() == 429) {
            return Optional.of(new Reply.Later(answer.retryAfter().orElse(USUAL_WAIT)));
        }
        return answer.status() >= 500 || answer.status() / 100 == 3
                ? Optional.of(new Reply.Unclear("status " + answer.status()))
                : Optional.empty();
    }

    private Reply byContent(Wire.Answer answer) {
        JsonNode content;
        try {
            content = json.readTree(answer.body());
        } catch (JsonProcessingException e) {
            return new Reply.Unclear("no JSON, status " + answer.status());
        }
        if (content.path("ok").asBoolean()) {
            return new Reply.Done(content);
        }
        String error = content.path("error").asText("none");
        if (error.equals("ratelimited")) {
            return new Reply.Later(USUAL_WAIT);
        }
        return PASSING.contains(error) ? new Reply.Unclear(error) : new Reply.Refused(error);
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Messages are plain values", e);
        }
    }
}
