package io.pincite.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The protocol over standard input and output, for programs that start this process for themselves; it ends when they
 * close its input. Pages and sources are served over HTTP all the while, so that addresses in answers open.
 */
@Singleton
final class StdioDoor {

    private static final int FIRST = 1;

    private final Protocol protocol;
    private final ObjectMapper json;
    private final HttpServer server;
    private final long longestMessage;
    private final boolean open;

    StdioDoor(Protocol protocol, ObjectMapper json, HttpServer server, McpConfig config) {
        this.protocol = protocol;
        this.json = json;
        this.server = server;
        this.longestMessage = config.maxMessage().asLongValue();
        this.open = config.stdio();
    }

    /** Whatever else prints, prints where the log goes: standard output belongs to the protocol. */
    void claimOutput(@Observes @Priority(FIRST) StartupEvent start) {
        if (open) {
            System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        }
    }

    void listen(@ObservesAsync HttpServerStart start) {
        if (open) {
            String service = "http://localhost:" + server.getPort();
            Thread reader = new Thread(() -> serve(service), "mcp-stdio");
            reader.setDaemon(true);
            reader.start();
        }
    }

    private void serve(String service) {
        try (MessageLines lines = new MessageLines(
                protocol,
                json,
                longestMessage,
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out))) {
            lines.answerAll(service);
        } catch (IOException e) {
            Log.warn("standard input or output broke off, ending", e);
        }
        Quarkus.asyncExit();
    }
}
