package io.pincite.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.pincite.quality.Quality;
import io.pincite.quality.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Answers with what a test gives, and remembers what it was asked. */
final class GivenService implements Service {

    static final String READY = "{\"state\":\"ready\",\"documents\":{\"indexed\":1},\"passages\":2,\"embedded\":2}";

    final List<String> asked = new ArrayList<>();
    private final Map<String, String> given;

    /** Answers by the name of the method. */
    GivenService(Map<String, String> given) {
        this.given = given;
    }

    @Override
    public Set<String> tooEarly() {
        return Set.of("starting");
    }

    @Override
    public byte[] status() {
        return bytes(given.getOrDefault("status", READY));
    }

    @Override
    public byte[] ask(byte[] question) {
        return reply("ask", question);
    }

    @Override
    public byte[] documents(Optional<String> state, Optional<String> collection) {
        return reply("documents", bytes(state.orElse("") + "," + collection.orElse("")));
    }

    @Override
    public byte[] brief(byte[] topic) {
        return reply("brief", topic);
    }

    @Override
    public byte[] briefing(String id, String form) {
        return reply("briefing", bytes(id + "." + form));
    }

    @Override
    public byte[] verify(byte[] quotes) {
        return reply("verify", quotes);
    }

    @Override
    public String address(JsonNode citation) {
        return "http://localhost:8080" + Json.words(citation, "href");
    }

    @Override
    public Report measure(Function<Quality, Report> measuring) {
        return new Report(3, Map.of(), List.of());
    }

    private byte[] reply(String method, byte[] request) {
        asked.add(new String(request, StandardCharsets.UTF_8));
        return bytes(given.getOrDefault(method, "{}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
