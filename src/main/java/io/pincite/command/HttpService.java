package io.pincite.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.pincite.quality.Quality;
import io.pincite.quality.Report;
import io.pincite.web.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** A service that runs already. Follows no redirect; what it sends is bounded in size and time. */
final class HttpService implements Service {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_LOOK = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofMinutes(5);
    private static final int LONGEST = 64 << 20;
    private static final int WORST = 400;

    private final URI address;
    private final HttpClient http;

    private HttpService(URI address, HttpClient http) {
        this.address = address;
        this.http = http;
    }

    /**
     * The service at {@code address}, which is not looked at yet.
     *
     * @throws Trouble where questions would leave this machine in the clear
     */
    static HttpService at(URI address) {
        return new HttpService(
                ServiceAddress.checked(address),
                HttpClient.newBuilder()
                        .connectTimeout(TO_CONNECT)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build());
    }

    /** Another process reads and goes on reading; an answer says so. */
    @Override
    public Set<String> tooEarly() {
        return Set.of("starting");
    }

    @Override
    public byte[] status() {
        return get("/api/status", TO_LOOK);
    }

    @Override
    public byte[] ask(byte[] question) {
        return post("/api/ask", question);
    }

    @Override
    public byte[] documents(Optional<String> state, Optional<String> collection) {
        String query = state.map(label -> "&state=" + encoded(label)).orElse("")
                + collection.map(name -> "&collection=" + encoded(name)).orElse("");
        return get("/api/documents" + query.replaceFirst("^&", "?"), TO_LOOK);
    }

    @Override
    public byte[] brief(byte[] topic) {
        return post("/api/briefings", topic);
    }

    @Override
    public byte[] briefing(String id, String form) {
        return get("/api/briefings/" + encoded(id) + "?format=" + encoded(form), TO_ANSWER);
    }

    @Override
    public byte[] verify(byte[] quotes) {
        return post("/api/verify", quotes);
    }

    @Override
    public String address(JsonNode citation) {
        return address + Json.words(citation, "href");
    }

    @Override
    public Report measure(Function<Quality, Report> measuring) {
        throw Trouble.of("Measuring needs the library for itself, and " + address
                + " works on it; stop it, or name another folder for what is derived with --data");
    }

    private byte[] get(String path, Duration atMost) {
        return sent(HttpRequest.newBuilder(URI.create(address + path)).timeout(atMost), atMost);
    }

    private byte[] post(String path, byte[] body) {
        return sent(
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(TO_ANSWER)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)),
                TO_ANSWER);
    }

    private byte[] sent(HttpRequest.Builder request, Duration atMost) {
        CompletableFuture<byte[]> reply = http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream())
                .thenApply(this::read);
        try {
            return reply.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw Trouble.of(address + " did not answer within " + atMost.toSeconds() + " s; its log may say why");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Trouble.of("Interrupted while " + address + " was answering");
        }
    }

    private byte[] read(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            byte[] bytes = body.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw Trouble.of(address + " sent more than " + (LONGEST >> 20) + " MB; ask for less");
            }
            if (response.statusCode() >= WORST) {
                throw problem(response.statusCode(), bytes);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Trouble problem(int status, byte[] body) {
        Optional<JsonNode> problem =
                Json.object(body).filter(json -> json.path("code").isTextual());
        return problem.map(json -> Trouble.of(new Problem(
                        json.path("type").asText(),
                        json.path("title").asText(),
                        status,
                        json.path("detail").asText(),
                        json.path("code").asText())))
                .orElseGet(() -> Trouble.of(address + " answered with status " + status + "; is it Pincite?"));
    }

    private Trouble failure(Throwable cause) {
        return cause instanceof Trouble told
                ? told
                : Trouble.of("Nobody answers at " + address + " ("
                        + cause.getClass().getSimpleName() + "); start the service there, or leave --url out");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
