package io.pincite.llm;

import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;

/** Passes events on and ends the stream at the first that cannot be understood, which the parser would pass over. */
final class WatchedEvents implements ServerSentEventListener {

    private final ServerSentEventListener listener;
    private final BoundedHttp http;

    WatchedEvents(ServerSentEventListener listener, BoundedHttp http) {
        this.listener = listener;
        this.http = http;
    }

    @Override
    public void onOpen(SuccessfulHttpResponse response) {
        listener.onOpen(response);
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        try {
            listener.onEvent(event, context);
        } catch (RuntimeException e) {
            http.failed(e);
        }
        if (!http.heard()) {
            context.parsingHandle().cancel();
        }
    }

    @Override
    public void onError(Throwable problem) {
        listener.onError(http.failed(problem));
    }

    @Override
    public void onClose() {
        listener.onClose();
    }
}
