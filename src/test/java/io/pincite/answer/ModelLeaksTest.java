package io.pincite.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pincite.llm.FakeProvider;
import io.pincite.llm.LanguageModel;
import io.pincite.llm.Models;
import io.pincite.llm.Protocol;
import io.pincite.retrieval.Writer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Calls that fail leave nothing behind: no thread, no socket. {@code -Dtest.faults=1000} makes a long run of it,
 * which waits until the JDK's idle workers are gone too.
 */
class ModelLeaksTest {

    private static final int FAULTS = Integer.getInteger("test.faults", 102);

    /** Longer than the minute for which the JDK keeps a worker that has nothing to do. */
    private static final Duration WORKERS_LEAVE = Duration.ofSeconds(100);

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    /** One way of asking, with the faults that it meets one after the other. */
    private record Lane(FakeProvider provider, LanguageModel model) {}

    @Test
    void a_thousand_faults_leave_no_thread_and_no_socket() throws Exception {
        List<Lane> lanes = new ArrayList<>();
        long sockets = sockets();
        for (Protocol protocol : Protocol.values()) {
            for (boolean streaming : new boolean[] {true, false}) {
                lanes.add(lane(protocol, streaming));
            }
        }
        long threads = threadsAtWork();

        assertThat(failuresOver(lanes)).isEqualTo(FAULTS);

        for (Lane lane : lanes) {
            await().atMost(Duration.ofSeconds(20)).until(() -> lane.provider.connections() == 0);
            lane.provider.close();
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> sockets() <= sockets);
        await().atMost(Duration.ofSeconds(20)).until(() -> threadsAtWork() <= threads);
        if (FAULTS >= 1000) {
            await().atMost(WORKERS_LEAVE).until(() -> workers().isEmpty());
        }
    }

    private static Lane lane(Protocol protocol, boolean streaming) {
        List<FakeProvider.Script> scripts = List.copyOf(Faults.scripts(protocol).values());
        AtomicInteger next = new AtomicInteger();
        FakeProvider provider = FakeProvider.that((request, connection) ->
                scripts.get(next.getAndIncrement() % scripts.size()).answer(request, connection));
        return new Lane(provider, Models.tirelessAt(protocol, "127.0.0.1:" + provider.port(), streaming));
    }

    private static int failuresOver(List<Lane> lanes) throws Exception {
        ExecutorService asking = Executors.newFixedThreadPool(lanes.size());
        try {
            List<Future<Integer>> failures = new ArrayList<>();
            for (int i = 0; i < lanes.size(); i++) {
                LanguageModel model = lanes.get(i).model;
                int share = FAULTS / lanes.size() + (i < FAULTS % lanes.size() ? 1 : 0);
                failures.add(asking.submit(() -> failures(model, share)));
            }
            int sum = 0;
            for (Future<Integer> failed : failures) {
                sum += failed.get();
            }
            return sum;
        } finally {
            asking.shutdown();
            assertThat(asking.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static int failures(LanguageModel model, int times) {
        int failures = 0;
        for (int i = 0; i < times; i++) {
            Authorship authorship = ModelFaultsTest.ask(model).authorship();
            failures += authorship.writer() == Writer.EXTRACTIVE
                            && authorship.instead().isPresent()
                    ? 1
                    : 0;
        }
        return failures;
    }

    /** All threads but those of the providers, and the JDK's workers that wait for something to do. */
    private static long threadsAtWork() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey().isAlive())
                .filter(entry -> !(isWorker(entry) && isIdle(entry)))
                .filter(entry -> !entry.getKey().getName().equals("fake-provider"))
                .count();
    }

    private static List<Thread> workers() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(ModelLeaksTest::isWorker)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isWorker(Map.Entry<Thread, StackTraceElement[]> entry) {
        return entry.getKey().getName().matches("HttpClient-\\d+-Worker-\\d+");
    }

    private static boolean isIdle(Map.Entry<Thread, StackTraceElement[]> entry) {
        return Arrays.stream(entry.getValue())
                .anyMatch(frame -> frame.getClassName().equals(ThreadPoolExecutor.class.getName())
                        && frame.getMethodName().equals("getTask"));
    }

    /** Sockets of this process; 0 where the machine does not list them. */
    private static long sockets() {
        if (!Files.isDirectory(OPEN_FILES)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(OPEN_FILES)) {
            return files.filter(ModelLeaksTest::isSocket).count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A file that was closed while the folder was listed is none. */
    private static boolean isSocket(Path file) {
        try {
            return Files.readSymbolicLink(file).toString().startsWith("socket:");
        } catch (IOException e) {
            return false;
        }
    }
}
