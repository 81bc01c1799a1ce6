package io.pincite.llm;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP of one call: LangChain4j speaks the protocol, this sees to it that time and size stay within their limits. It
 * works on the calling thread, streams included, so that nothing is left running when a call ends. Remembers why a call
 * failed, since LangChain4j wraps and loses exceptions.
 */
final class BoundedHttp implements HttpClient {

    private final java.net.http.HttpClient client;
    private final Stopwatch stopwatch;
    private final long mostBytes;
    private final List<String> expected;
    private Failure.@Nullable Cause reason;
    private OptionalInt status = OptionalInt.empty();
    private boolean jsonInstead;
    private boolean stopped;

    /**
     * For one call.
     *
     * @param expected parts of the media types that the response may have
     */
    BoundedHttp(java.net.http.HttpClient client, Stopwatch stopwatch, long mostBytes, List<String> expected) {
        this.client = client;
        this.stopwatch = stopwatch;
        this.mostBytes = mostBytes;
        this.expected = expected;
    }

    /** Why the call failed, where it is known here. */
    Optional<Failure.Cause> reason() {
        return Optional.ofNullable(reason);
    }

    /** The status that a failed call ended with. */
    OptionalInt status() {
        return status;
    }

    /** Whether a stream was asked for and the whole came at once. */
    boolean jsonInstead() {
        return jsonInstead;
    }

    /** Reads nothing more. */
    void stop() {
        stopped = true;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = sent(request);
            try (InputStream body = response.body()) {
                return opened(response, body.readAllBytes());
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try {
            HttpResponse<InputStream> response = sent(request);
            try (InputStream body = response.body()) {
                listener.onOpen(opened(response, new byte[0]));
                parser.parse(body, new WatchedEvents(listener, this));
                if (reason == null && !stopped) {
                    listener.onClose();
                }
            }
        } catch (IOException e) {
            listener.onError(failed(e));
        }
    }

    /** An event arrived; returns whether the next is wanted. */
    boolean heard() {
        stopwatch.sign();
        return !stopped;
    }

    /** Notes why the call fails, the first time. */
    RuntimeException failed(Throwable problem) {
        if (reason == null && !stopped) {
            reason = problem instanceof CallEnded ended ? ended.reason() : Failure.Cause.UNREADABLE;
        }
        stopped = true;
        return new HttpException(status.orElse(0), "");
    }

    private HttpResponse<InputStream> sent(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<InputStream>> coming =
                client.sendAsync(translated(request), head -> new BoundedBody(stopwatch, mostBytes));
        try {
            HttpResponse<InputStream> response = coming.get(stopwatch.left(), TimeUnit.NANOSECONDS);
            check(response);
            return response;
        } catch (TimeoutException e) {
            throw new CallEnded(Failure.Cause.TIMEOUT);
        } catch (ExecutionException e) {
            throw new CallEnded(causeOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallEnded(Failure.Cause.TIMEOUT);
        } finally {
            coming.cancel(true);
        }
    }

    private static java.net.http.HttpRequest translated(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.method(request.method().name(), BodyPublishers.ofString(request.body()))
                .build();
    }

    private void check(HttpResponse<InputStream> response) throws IOException {
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        boolean packed = response.headers()
                .firstValue("Content-Encoding")
                .filter(encoding -> !encoding.equalsIgnoreCase("identity"))
                .isPresent();
        Optional<Failure.Cause> refused = refused(response.statusCode());
        if (refused.isPresent()) {
            status = OptionalInt.of(response.statusCode());
        } else if (packed || (!type.isEmpty() && expected.stream().noneMatch(type::contains))) {
            jsonInstead = !packed && type.contains("json");
            refused = Optional.of(Failure.Cause.UNREADABLE);
        }
        if (refused.isPresent()) {
            response.body().close();
            throw new CallEnded(refused.get());
        }
    }

    private static Optional<Failure.Cause> refused(int status) {
        if (status >= 200 && status < 300) {
            return Optional.empty();
        }
        return Optional.of(
                switch (status) {
                    case 401, 403 -> Failure.Cause.KEY_REFUSED;
                    case 404 -> Failure.Cause.UNKNOWN;
                    case 429, 529 -> Failure.Cause.BUSY;
                    default -> status / 100 == 3 ? Failure.Cause.REDIRECTED : Failure.Cause.FAILED;
                });
    }

    private static Failure.Cause causeOf(@Nullable Throwable problem) {
        if (problem instanceof CallEnded ended) {
            return ended.reason();
        }
        boolean unreachable = problem instanceof ConnectException
                || problem instanceof HttpConnectTimeoutException
                || problem instanceof UnresolvedAddressException
                || problem instanceof SSLException;
        return unreachable ? Failure.Cause.UNREACHABLE : Failure.Cause.UNREADABLE;
    }

    private static SuccessfulHttpResponse opened(HttpResponse<InputStream> response, byte[] body) {
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(body)
                .build();
    }

    /** Gives this to a model, whose own timeouts are set aside for ours. */
    HttpClientBuilder builder() {
        return new Given(this);
    }

    private record Given(BoundedHttp http) implements HttpClientBuilder {

        @Override
        public java.time.@Nullable Duration connectTimeout() {
            return null;
        }

        @Override
        public HttpClientBuilder connectTimeout(java.time.@Nullable Duration timeout) {
            return this;
        }

        @Override
        public java.time.@Nullable Duration readTimeout() {
            return null;
        }

        @Override
        public HttpClientBuilder readTimeout(java.time.@Nullable Duration timeout) {
            return this;
        }

        @Override
        public HttpClient build() {
            return http;
        }
    }
}
