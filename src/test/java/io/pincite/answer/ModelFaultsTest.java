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
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Whatever a provider does, a reader gets a cited answer in time, with the reason. Twenty faults, three protocols. */
class ModelFaultsTest {

    private static final Shelf SHELF =
            Shelf.of(Sample.document("ferry.txt", "The ferry Aurora arrived on May 3 near the lighthouse."));

    private static final Question QUESTION =
            new Question("When did the ferry Aurora arrive?", Filter.NONE, Writer.GENERATED);

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
                    Faults.unreachable(full.getLocalPort())
                            .forEach((name, host) -> cases.add(threads.submit(() ->
                                    outcome(name + " " + protocol + streaming, Models.at(protocol, host, streaming)))));
                    Faults.scripts(protocol)
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
                try (FakeProvider provider = FakeProvider.saying(protocol, Faults.RIGHT)) {
                    Answer.Cited answer = ask(Models.patientAt(protocol, provider.port(), streaming));

                    assertThat(answer.authorship().instead())
                            .as(protocol + " " + streaming)
                            .isEmpty();
                    assertThat(answer.text()).isEqualTo(Faults.RIGHT + " [1]");
                }
            }
        }
    }

    @Test
    void a_server_that_cannot_stream_is_asked_once_more_and_then_differently() {
        for (Protocol protocol : List.of(Protocol.OPENAI, Protocol.ANTHROPIC)) {
            try (FakeProvider provider = FakeProvider.that((request, connection) ->
                    FakeProvider.send(connection, 200, "application/json", protocol.whole(Faults.RIGHT)))) {
                LanguageModel model = Models.patientAt(protocol, provider.port(), true);

                assertThat(ask(model).text()).isEqualTo(Faults.RIGHT + " [1]");
                assertThat(ask(model).text()).isEqualTo(Faults.RIGHT + " [1]");
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

    /** The answer to a question that one sentence answers, with {@code model} to write it. */
    static Answer.Cited ask(LanguageModel model) {
        return answered(GeneratedWriterTest.generating(SHELF, model));
    }

    /** The same without a model. */
    private static Answer.Cited answered(AnswerWriter writer) {
        return new Answerer(SHELF, Retrievers.over(SHELF), writer)
                .answer(QUESTION, AnswerListener.NONE)
                .fold(cited -> cited, no -> {
                    throw new AssertionError("not found");
                });
    }
}
