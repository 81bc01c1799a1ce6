package io.pincite.answer;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The slow faults with the budgets that the settings give by themselves, which takes a minute, and what an answer costs
 * while the model rests. What was measured stands in {@code target/model-patience.txt} afterwards.
 */
@EnabledIfSystemProperty(named = "test.patience", matches = "true")
class ModelPatienceTest {

    private static final Path FIGURES = Path.of("target/model-patience.txt");

    private static final int ROUNDS = 100;

    private record Outcome(String name, Answer.Cited answer, Duration took, Duration budget) {}

    private record Fault(FakeProvider.Script script, Duration streamed, Duration whole) {}

    @Test
    void slow_faults_end_within_their_budget_and_a_second() throws Exception {
        List<Future<Outcome>> cases = new ArrayList<>();
        ExecutorService threads = Executors.newCachedThreadPool();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket first = new Socket(full.getInetAddress(), full.getLocalPort());
                Socket second = new Socket(full.getInetAddress(), full.getLocalPort())) {
            assertThat(List.of(first, second)).allMatch(Socket::isConnected);
            String blackHole = "127.0.0.1:" + full.getLocalPort();
            for (Protocol protocol : Protocol.values()) {
                for (boolean streaming : new boolean[] {true, false}) {
                    String kind = " " + protocol + (streaming ? " streaming" : " whole");
                    warmUp(protocol, streaming);
                    cases.add(threads.submit(() -> outcome(
                            "black hole" + kind,
                            Models.byDefaultAt(protocol, blackHole, streaming),
                            Duration.ofSeconds(2))));
                    slow(protocol)
                            .forEach((name, fault) ->
                                    cases.add(threads.submit(() -> outcome(name + kind, protocol, streaming, fault))));
                }
            }
            List<String> figures = new ArrayList<>();
            for (Future<Outcome> done : cases) {
                Outcome outcome = done.get();
                figures.add(outcome.name + " " + outcome.took.toMillis() + "/"
                        + outcome.budget.plusSeconds(1).toMillis() + " ms "
                        + outcome.answer.authorship().instead().orElseThrow().code());
                assertThat(outcome.answer.authorship().writer()).isEqualTo(Writer.EXTRACTIVE);
                assertThat(outcome.took).as(outcome.name).isLessThan(outcome.budget.plusSeconds(1));
            }
            note(figures);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void while_the_model_rests_an_answer_takes_as_long_as_an_extract() throws IOException {
        try (FakeProvider provider = FakeProvider.that(
                (request, connection) -> FakeProvider.send(connection, 500, "application/json", "{}"))) {
            LanguageModel resting = Models.at(Protocol.OPENAI, provider.port(), true);
            Shelf shelf = ShippedText.shelf();
            Supplier<Answer> rested = asking(shelf, GeneratedWriterTest.generating(shelf, resting));
            Supplier<Answer> extracted = asking(shelf, new ExtractiveWriter(shelf, () -> 0.5));
            for (int i = 0; i < 5; i++) {
                nanos(rested);
            }
            List<Long> withRest = new ArrayList<>();
            List<Long> without = new ArrayList<>();
            for (int i = 0; i < ROUNDS && resting.resting(); i++) {
                withRest.add(nanos(rested));
                without.add(nanos(extracted));
            }

            assertThat(provider.requests()).hasSize(5);
            note(List.of("resting/extract median over the last half of " + withRest.size() + " rounds: "
                    + (double) median(withRest) / median(without)));
        }
    }

    private static Map<String, Fault> slow(Protocol protocol) {
        Duration first = Duration.ofSeconds(10);
        Duration total = Duration.ofSeconds(60);
        Map<String, Fault> slow = new LinkedHashMap<>();
        slow.put("drip", new Fault(Faults.drip(protocol, 1000), first, total));
        slow.put("endless", new Fault(Faults.endless(protocol), total, total));
        slow.put("silent", new Fault(Faults.silent(protocol, ""), first, total));
        slow.put("falls silent", new Fault(Faults.silent(protocol, "The ferry "), first, total));
        return slow;
    }

    private static Outcome outcome(String name, Protocol protocol, boolean streaming, Fault fault) {
        try (FakeProvider provider = FakeProvider.that(fault.script)) {
            return outcome(
                    name,
                    Models.byDefaultAt(protocol, "127.0.0.1:" + provider.port(), streaming),
                    streaming ? fault.streamed : fault.whole);
        }
    }

    /** The first call of all loads a thousand classes, which is no matter of budgets. */
    private static void warmUp(Protocol protocol, boolean streaming) throws IOException {
        try (FakeProvider provider =
                FakeProvider.that((request, connection) -> FakeProvider.say(protocol, "Hm.", request, connection))) {
            ModelFaultsTest.ask(Models.byDefaultAt(protocol, "127.0.0.1:" + provider.port(), streaming));
        }
    }

    private static Outcome outcome(String name, LanguageModel model, Duration budget) {
        long begin = System.nanoTime();
        Answer.Cited answer = ModelFaultsTest.ask(model);
        return new Outcome(name, answer, Duration.ofNanos(System.nanoTime() - begin), budget);
    }

    /** Each time as if for the first time. */
    private static Supplier<Answer> asking(Shelf shelf, AnswerWriter writer) {
        Question question =
                new Question("When did Russia take its warships out of Tartus?", Filter.NONE, Writer.GENERATED);
        return () -> new Answerer(shelf, Retrievers.over(shelf), writer).answer(question, AnswerListener.NONE);
    }

    private static long nanos(Supplier<Answer> answer) {
        long begin = System.nanoTime();
        assertThat(AnswerWriterContract.isNo(answer.get())).isFalse();
        return System.nanoTime() - begin;
    }

    private static long median(List<Long> nanos) {
        List<Long> warm =
                nanos.subList(nanos.size() / 2, nanos.size()).stream().sorted().toList();
        return warm.get(warm.size() / 2);
    }

    private static void note(List<String> figures) throws IOException {
        String before = Files.exists(FIGURES) ? Files.readString(FIGURES) : "";
        Files.writeString(FIGURES, before + String.join("\n", figures) + "\n");
    }
}
