package io.pincite.llm;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the three kinds of provider send, written by hand so that a test does not ask the library about itself. */
public enum Protocol {
    OPENAI,
    OLLAMA,
    ANTHROPIC;

    private static final int PIECE = 7;

    /** The settings' name of it. */
    LlmConfig.Provider provider() {
        return LlmConfig.Provider.valueOf(name());
    }

    /** The media type of a stream. */
    public String streamType() {
        return this == OLLAMA ? "application/x-ndjson" : "text/event-stream";
    }

    /** A response that holds {@code text} at once. */
    public String whole(String text) {
        return switch (this) {
            case OPENAI ->
                "{\"id\":\"x\",\"object\":\"chat.completion\",\"model\":\"m\",\"choices\":[{\"index\":0,\"message\":{\"role\":"
                        + "\"assistant\",\"content\":" + json(text) + "},\"finish_reason\":\"stop\"}],\"usage\":"
                        + "{\"prompt_tokens\":10,\"completion_tokens\":5,\"total_tokens\":15}}";
            case OLLAMA ->
                "{\"model\":\"m\",\"created_at\":\"2026-01-01T00:00:00Z\",\"message\":{\"role\":\"assistant\",\"content\":"
                        + json(text)
                        + "},\"done\":true,\"done_reason\":\"stop\",\"prompt_eval_count\":10,\"eval_count\":5}";
            case ANTHROPIC ->
                "{\"id\":\"x\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"m\",\"content\":[{\"type\":\"text\","
                        + "\"text\":" + json(text) + "}],\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":10,"
                        + "\"output_tokens\":5}}";
        };
    }

    /** The events of a stream that holds {@code text}, its end included. */
    public List<String> events(String text) {
        List<String> pieces = IntStream.range(0, (text.length() + PIECE - 1) / PIECE)
                .mapToObj(i -> text.substring(i * PIECE, Math.min(text.length(), (i + 1) * PIECE)))
                .toList();
        String begin = this == ANTHROPIC
                ? event(
                                "message_start",
                                "{\"type\":\"message_start\",\"message\":{\"id\":\"x\",\"type\":\"message\",\"role\":\"assistant\","
                                        + "\"model\":\"m\",\"content\":[],\"usage\":{\"input_tokens\":10,\"output_tokens\":1}}}")
                        + event(
                                "content_block_start",
                                "{\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\","
                                        + "\"text\":\"\"}}")
                : "";
        return java.util.stream.Stream.of(
                        List.of(begin), pieces.stream().map(this::piece).toList(), List.of(end()))
                .flatMap(List::stream)
                .toList();
    }

    /** One event that holds a piece of text. */
    public String piece(String text) {
        return switch (this) {
            case OPENAI ->
                event(
                        "",
                        "{\"id\":\"x\",\"object\":\"chat.completion.chunk\",\"model\":\"m\",\"choices\":[{\"index\":0,"
                                + "\"delta\":{\"content\":" + json(text) + "}}]}");
            case OLLAMA ->
                "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":" + json(text)
                        + "},\"done\":false}\n";
            case ANTHROPIC ->
                event(
                        "content_block_delta",
                        "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":"
                                + json(text) + "}}");
        };
    }

    private String end() {
        return switch (this) {
            case OPENAI ->
                event("", "{\"id\":\"x\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}")
                        + event("", "[DONE]");
            case OLLAMA ->
                "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":true,\"done_reason\":"
                        + "\"stop\",\"prompt_eval_count\":10,\"eval_count\":5}\n";
            case ANTHROPIC ->
                event("content_block_stop", "{\"type\":\"content_block_stop\",\"index\":0}")
                        + event(
                                "message_delta",
                                "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},\"usage\":"
                                        + "{\"output_tokens\":5}}")
                        + event("message_stop", "{\"type\":\"message_stop\"}");
        };
    }

    private static String event(String name, String data) {
        return (name.isEmpty() ? "" : "event: " + name + "\n") + "data: " + data + "\n\n";
    }

    private static String json(String text) {
        return "\""
                + text.chars()
                        .mapToObj(c -> switch (c) {
                            case '"' -> "\\\"";
                            case '\\' -> "\\\\";
                            case '\n' -> "\\n";
                            default ->
                                c < ' ' ? String.format(java.util.Locale.ROOT, "\\u%04x", c) : Character.toString(c);
                        })
                        .collect(Collectors.joining())
                + "\"";
    }

    /** How long the UTF-8 form of {@code text} is. */
    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
