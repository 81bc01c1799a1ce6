package io.pincite.slack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.pincite.conversation.Errands;
import io.pincite.conversation.Memories;
import io.pincite.conversation.Threads;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.UnaryOperator;

/** The door without a service around it: everything real from the socket to the disk but the desk. */
final class Machinery implements AutoCloseable {

    private final Memories.Kept kept;
    private final Vertx vertx = Vertx.vertx();
    private final Wire wire;
    private final SocketMode socket;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Inbox inbox;
    final Reception reception;

    /** Opens what is kept in {@code data}, and begins nothing. */
    Machinery(Path data, Settings settings, Desk desk) {
        this(data, settings, desk, UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());
    }

    Machinery(
            Path data,
            Settings settings,
            Desk desk,
            UnaryOperator<Errands> errandsAs,
            UnaryOperator<Threads> threadsAs,
            UnaryOperator<SlackApi> slackAs) {
        ObjectMapper json = JsonMapper.builder().addModule(new Jdk8Module()).build();
        Setup setup = Setup.of(settings);
        SlackMetrics metrics = new SlackMetrics(meters);
        kept = Memories.keptIn(data, Clock.systemUTC());
        wire = new Wire(vertx, settings);
        SlackApi slack = slackAs.apply(new WebApi(setup, wire, json));
        Errands errands = errandsAs.apply(kept.errands());
        Threads threads = threadsAs.apply(kept.threads());
        inbox = new Inbox(
                errands, new Worker(desk, slack, errands, threads), json, Clock.systemUTC(), metrics, settings);
        reception = new Reception(setup, threads, inbox, metrics);
        socket = new SocketMode(setup, slack, reception, metrics, json, vertx, settings);
    }

    /** Takes up what was left, and connects. */
    Machinery connected() {
        inbox.resume();
        socket.open();
        return this;
    }

    /** Ends in order; what is underway may stay undone. */
    @Override
    public void close() {
        socket.close();
        inbox.close();
        wire.close();
        kept.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
