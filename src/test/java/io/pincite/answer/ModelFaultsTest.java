package io.pincite.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pincite.Sample;
import io.pincite.Shelf;
import io.pincite.llm.FakeProvider;
import io.pincite.llm.LanguageModel;
import io.pincite.llm.Models;
import io.pincite.llm.Protocol;
import io.pincite.retrieval.Filter;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Retrievers;
import io.pincite.retrieval.Writer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Whatever a provider does, a reader gets a cited answer in time, with the reason. Twenty faults, three protocols. */
class ModelFaultsTest {

    private static final Shelf SHELF =
            Shelf.of(Sample.document("ferry.txt", "The ferry Aurora arrived on May 3 near the lighthouse."));

    private static final Question QUESTION =
            new Question("When did the ferry Aurora arrive?", Filter.NONE, Writer.GENERATED);

    private static final String RIGHT = "The ferry Aurora arrived near the lighthouse on May 3.";

    /** Total budget of the tests' models and a second, and another for a loaded machine. */
    private static final Duration IN_TIME = Duration.ofMillis(1500 + 1000 + 1000);

    private record Outcome(String name, Answer.Cited answer, Duration took, int connections) {}

    @Test
    void every_fault_ends_in_a_cited_answer_with_the_reason_in_time() throws Exception {
        List<Future<Outcome>> cases = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(12);
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket first = new Socket(full.getInetAddress(), full.getLocalPort());
                Socket second = new Socket(full.getInetAddress(), full.getLocalPort())) {
            assertThat(List.of(first, second)).allMatch(Socket::isConnected);
            for (Protocol protocol : Protocol.values()) {
                for (boolean streaming : new boolean[] {true, false}) {
                    unreachable(full.getLocalPort())
                            .forEach((name, host) -> cases.add(threads.submit(() ->
                                    outcome(name + " " + protocol + streaming, Models.at(protocol, host, streaming)))));
                    faults(protocol)
                            .forEach((name, script) -> cases.add(threads.submit(
                                    () -> outcome(name + " " + protocol + streaming, protocol, streaming, script))));
                }
            }
            assertThat(cases).hasSize(120);
            for (Future<Outcome> done : cases) {
                Outcome outcome = done.get();
                assertThat(outcome.answer.authorship().instead())
                        .as(outcome.name)
                        .isPresent();
                assertThat(outcome.answer.authorship().writer())
                        .as(outcome.name)
                        .isEqualTo(Writer.EXTRACTIVE);
                assertThat(outcome.answer.text())
                        .as(outcome.name)
                        .isEqualTo("The ferry Aurora arrived on May 3 near the lighthouse. [1]");
                assertThat(outcome.took).as(outcome.name).isLessThan(IN_TIME);
                assertThat(outcome.connections).as(outcome.name).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void without_a_fault_all_six_ways_give_the_generated_answer() {
        for (Protocol protocol : Protocol.values()) {
            for (boolean streaming : new boolean[] {true, false}) {
                try (FakeProvider provider = FakeProvider.saying(protocol, RIGHT)) {
                    Answer.Cited answer = ask(Models.patientAt(protocol, provider.port(), streaming));

                    assertThat(answer.authorship().instead())
                            .as(protocol + " " + streaming)
                            .isEmpty();
                    assertThat(answer.text()).isEqualTo(RIGHT + " [1]");
                }
            }
        }
    }

    @Test
    void a_server_that_cannot_stream_is_asked_once_more_and_then_differently() {
        for (Protocol protocol : List.of(Protocol.OPENAI, Protocol.ANTHROPIC)) {
            try (FakeProvider provider = FakeProvider.that((request, connection) ->
                    FakeProvider.send(connection, 200, "application/json", protocol.whole(RIGHT)))) {
                LanguageModel model = Models.patientAt(protocol, provider.port(), true);

                assertThat(ask(model).text()).isEqualTo(RIGHT + " [1]");
                assertThat(ask(model).text()).isEqualTo(RIGHT + " [1]");
                assertThat(provider.requests()).hasSize(3);
            }
        }
    }

    private static Outcome outcome(String name, Protocol protocol, boolean streaming, FakeProvider.Script script) {
        try (FakeProvider provider = FakeProvider.that(script)) {
            Outcome outcome = outcome(name, Models.at(protocol, provider.port(), streaming));
            await().atMost(Duration.ofSeconds(5)).until(() -> provider.connections() == 0);
            return outcome;
        }
    }

    private static Outcome outcome(String name, LanguageModel model) {
        long begin = System.nanoTime();
        Answer.Cited answer = ask(model);
        return new Outcome(name, answer, Duration.ofNanos(System.nanoTime() - begin), 0);
    }

    private static Answer.Cited ask(LanguageModel model) {
        return new Answerer(Retrievers.over(SHELF), GeneratedWriterTest.generating(SHELF, model))
                .answer(QUESTION, AnswerListener.NONE)
                .fold(cited -> cited, no -> {
                    throw new AssertionError("not found");
                });
    }

    private static Map<String, String> unreachable(int full) throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        return Map.of(
                "refused", "127.0.0.1:" + closed,
                "no accept", "127.0.0.1:" + full,
                "no such name", "no-such-host.invalid");
    }

    private static Map<String, FakeProvider.Script> faults(Protocol protocol) {
        Map<String, FakeProvider.Script> faults = new LinkedHashMap<>();
        for (int status : new int[] {401, 403, 404, 500}) {
            faults.put(
                    Integer.toString(status),
                    (request, connection) -> FakeProvider.send(
                            connection, status, "application/json", "{\"error\":{\"message\":\"bad key sk-canary\"}}"));
        }
        faults.put(
                "429",
                (request, connection) ->
                        FakeProvider.send(connection, 429, "application/json", "{}", "Retry-After: 30"));
        faults.put(
                "502 page",
                (request, connection) -> FakeProvider.send(connection, 502, "text/html", "<h1>Bad gateway</h1>"));
        faults.put(
                "redirect",
                (request, connection) ->
                        FakeProvider.send(connection, 302, "text/html", "", "Location: http://127.0.0.1:9/admin"));
        faults.put("empty", (request, connection) -> FakeProvider.send(connection, 200, type(protocol, request), ""));
        faults.put(
                "malformed",
                (request, connection) ->
                        FakeProvider.send(connection, 200, type(protocol, request), "data: {\"choices\": [{\n\n"));
        faults.put(
                "wrong type",
                (request, connection) -> FakeProvider.send(connection, 200, "text/html", protocol.whole(RIGHT)));
        faults.put("broken off", (request, connection) -> {
            String body = request.streams()
                    ? protocol.piece("The ferry ")
                    : protocol.whole(RIGHT).substring(0, 60);
            stream(connection, type(protocol, request)).write(body.getBytes(StandardCharsets.UTF_8));
        });
        faults.put("reset", (request, connection) -> {
            stream(connection, type(protocol, request))
                    .write(protocol.piece("The f").getBytes(StandardCharsets.UTF_8));
            connection.setSoLinger(true, 0);
            connection.close();
        });
        faults.put("drip", (request, connection) -> {
            OutputStream out = stream(connection, type(protocol, request));
            for (byte b : protocol.whole(RIGHT).getBytes(StandardCharsets.UTF_8)) {
                out.write(b);
                out.flush();
                pause();
            }
        });
        faults.put("endless", (request, connection) -> {
            OutputStream out = stream(connection, type(protocol, request));
            byte[] piece = protocol.piece("and on ").getBytes(StandardCharsets.UTF_8);
            while (!connection.isClosed()) {
                out.write(request.streams() ? piece : " ".getBytes(StandardCharsets.UTF_8));
                pause(5);
            }
        });
        faults.put("100 MB", (request, connection) -> {
            OutputStream out = stream(connection, type(protocol, request));
            byte[] lump = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1600; i++) {
                out.write(lump);
            }
        });
        faults.put("packed bomb", (request, connection) -> {
            OutputStream out = connection.getOutputStream();
            out.write(FakeProvider.head(200, type(protocol, request), "Content-Encoding: gzip"));
            try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                packed.write(new byte[1 << 22]);
            }
        });
        faults.put(
                "unknown ids, no marks, another language",
                (request, connection) -> FakeProvider.say(
                        protocol,
                        "The ferry Borealis arrived on May 9 [42]. It is a fine ship. Le navire est beau [1].",
                        request,
                        connection));
        return faults;
    }

    private static String type(Protocol protocol, FakeProvider.Request request) {
        return request.streams() ? protocol.streamType() : "application/json";
    }

    private static OutputStream stream(Socket connection, String type) throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write(FakeProvider.head(200, type));
        out.flush();
        return out;
    }

    private static void pause() {
        pause(100);
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
