package io.pincite.web;

import io.pincite.index.Library;
import io.pincite.llm.LanguageModel;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** How far reading has come: now, or as it goes on. */
@Path("/api")
@Singleton
@Tag(name = "library")
final class StatusResource {

    /** Often enough that neither we nor a proxy take a quiet reader for a dead one. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Library library;
    private final LanguageModel model;
    private final Semaphore listeners;

    StatusResource(Library library, LanguageModel model, WebConfig config) {
        this.library = library;
        this.model = model;
        this.listeners = new Semaphore(config.eventListeners());
    }

    @GET
    @Path("/status")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says how far reading the folder has come")
    public StatusJson status() {
        return StatusJson.of(library.progress(), model);
    }

    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Says how far reading has come whenever it changes",
            description = "Events are named progress and hold what /api/status gives; one comes at once, and one every"
                    + " 15 seconds when nothing changes.")
    public Multi<OutboundSseEvent> events(@Context Sse sse) {
        if (!listeners.tryAcquire()) {
            throw new Refusal(ProblemCode.TOO_MANY_REQUESTS, "Too many follow the progress; ask /api/status instead");
        }
        Multi<StatusJson> changes = Multi.createFrom().<StatusJson>emitter(this::follow, BackPressureStrategy.LATEST);
        Multi<StatusJson> heartbeat =
                Multi.createFrom().ticks().every(HEARTBEAT).onOverflow().drop().map(tick -> status());
        return Multi.createBy()
                .merging()
                .streams(changes, heartbeat)
                .onTermination()
                .invoke(listeners::release)
                .map(status ->
                        sse.newEventBuilder().name("progress").data(status).build());
    }

    private void follow(MultiEmitter<? super StatusJson> reader) {
        reader.emit(status());
        Library.Subscription subscription = library.onProgress(progress -> reader.emit(StatusJson.of(progress, model)));
        reader.onTermination(subscription::close);
    }
}
