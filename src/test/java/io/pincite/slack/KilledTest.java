package io.pincite.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that end as by {@code kill -9}, while Slack sends everything several times. */
class KilledTest {

    private static final long SEED = 20261122;
    private static final int STORMS = Integer.getInteger("test.storms", 3);
    private static final int LONGEST_LIFE_MILLIS = 150;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path data;

    @Test
    void answers_each_question_once_though_killed_after_each() throws Exception {
        Random random = new Random(SEED);
        List<String> asked = new ArrayList<>();
        try (SimulatedSlack slack = SimulatedSlack.start()) {
            for (int storm = 0; storm < STORMS; storm++) {
                Process door = started(slack);
                try {
                    asked.add(slack.nextTimestamp());
                    storm(slack, asked.subList(Math.max(0, asked.size() - 2), asked.size()), random);
                    Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
                } finally {
                    door.destroyForcibly().waitFor();
                }
                await().atMost(PATIENCE).until(() -> !slack.isConnected());
            }
            Process last = started(slack);
            try {
                storm(slack, asked, random);
                await().atMost(PATIENCE).until(() -> answers(slack).keySet().containsAll(asked));
            } finally {
                last.destroyForcibly().waitFor();
            }

            assertThat(answers(slack))
                    .hasSize(STORMS)
                    .allSatisfy((message, answers) ->
                            assertThat(answers).as("answers to " + message).isEqualTo(1));
        }
    }

    /** Everything comes several times, as itself and as the head of its thread. */
    private static void storm(SimulatedSlack slack, List<String> messages, Random random) {
        for (String message : messages) {
            for (int again = 0; again <= random.nextInt(4); again++) {
                ObjectNode event = random.nextBoolean()
                        ? SlackSide.mention(Settings.CHANNEL, message, "Who fled?")
                        : SlackSide.inThread(SlackSide.mention(Settings.CHANNEL, message, "Who fled?"), message);
                slack.envelope("e-" + message + "-" + again, "events_api", event);
            }
        }
    }

    private static Map<String, Long> answers(SimulatedSlack slack) {
        return slack.messages().stream()
                .map(said -> said.path("thread_ts").asText())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private Process started(SimulatedSlack slack) throws IOException {
        Process door = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Door.class.getName(),
                        data.toString(),
                        slack.apiUrl().toString())
                .inheritIO()
                .start();
        await().atMost(PATIENCE).until(() -> slack.isConnected() || !door.isAlive());
        assertThat(door.isAlive()).isTrue();
        return door;
    }

    /** The door in a process of its own, until it is killed. */
    static final class Door {

        private Door() {}

        /** Opens the door on the folder that comes first, to the Slack that comes second. */
        public static void main(String[] arguments) throws InterruptedException {
            Settings settings = Settings.of(SlackConfig.Mode.SOCKET, URI.create(arguments[1]));
            try (Machinery door = new Machinery(Path.of(arguments[0]), settings, PlainDesk.quick()).connected()) {
                assertThat(door.inbox).isNotNull();
                Thread.currentThread().join();
            }
        }
    }
}
