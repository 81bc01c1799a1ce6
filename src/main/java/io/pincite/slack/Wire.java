package io.pincite.slack;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Sends bodies to Slack: one at a time for each caller, within a time, with a bound on what comes back, never elsewhere. */
@Singleton
final class Wire {

    /** How many bytes an answer may have. */
    private static final int LONGEST = 1 << 20;

    private static final int CONNECTIONS = 16;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");

    private final Vertx vertx;
    private final HttpClient client;
    private final Duration timeout;

    Wire(Vertx vertx, SlackConfig config) {
        this.vertx = vertx;
        this.timeout = config.timeout();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(timeout.toMillis()))
                .setMaxPoolSize(CONNECTIONS));
    }

    @PreDestroy
    void close() {
        var unused = client.close();
    }

    /** What came back, or why nothing did. */
    sealed interface Result {

        /** Handles both cases at once. */
        <T> T fold(Function<Answer, T> answer, Function<String, T> silence);
    }

    /**
     * Something came back.
     *
     * @param retryAfter how long Slack wants to be left alone, where it says so
     */
    record Answer(int status, Optional<Duration> retryAfter, String body) implements Result {
        @Override
        public <T> T fold(Function<Answer, T> answer, Function<String, T> silence) {
            return answer.apply(this);
        }
    }

    /** Nothing came back. */
    record Silence(String why) implements Result {
        @Override
        public <T> T fold(Function<Answer, T> answer, Function<String, T> silence) {
            return silence.apply(why);
        }
    }

    /** Sends {@code body}; a redirection is an answer like any other and not followed. */
    Result post(URI address, Map<String, String> headers, String body) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(address.toString())
                .setFollowRedirects(false)
                .setTimeout(timeout.toMillis());
        headers.forEach(options::putHeader);
        CompletableFuture<Answer> answer = onLoop(
                vertx,
                () -> client.request(options)
                        .compose(request -> request.send(Buffer.buffer(body)))
                        .compose(Wire::read));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Silence("no answer within " + timeout.toMillis() + " ms");
        } catch (ExecutionException e) {
            return new Silence(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Silence("the service is being stopped");
        }
    }

    /**
     * Begins {@code work} where its callbacks run too, so that none of them comes before somebody listens; what it throws is
     * in the result.
     */
    static <T> CompletableFuture<T> onLoop(Vertx vertx, Supplier<Future<T>> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        vertx.runOnContext(now -> {
            var unused = Future.succeededFuture()
                    .compose(none -> work.get())
                    .onComplete(result::complete, result::completeExceptionally);
        });
        return result;
    }

    private static Future<Answer> read(HttpClientResponse response) {
        Buffer body = Buffer.buffer();
        Promise<Answer> whole = Promise.promise();
        response.handler(part -> {
            if (body.length() + part.length() > LONGEST) {
                whole.tryFail("more than " + LONGEST + " bytes came back");
                response.request().reset();
            } else {
                body.appendBuffer(part);
            }
        });
        response.exceptionHandler(whole::tryFail);
        response.endHandler(end -> whole.tryComplete(
                new Answer(response.statusCode(), retryAfter(response), body.toString(StandardCharsets.UTF_8))));
        return whole.future();
    }

    private static Optional<Duration> retryAfter(HttpClientResponse response) {
        return Optional.ofNullable(response.getHeader("Retry-After"))
                .filter(value -> SECONDS.matcher(value).matches())
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }
}
