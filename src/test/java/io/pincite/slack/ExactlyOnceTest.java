package io.pincite.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pincite.conversation.Errands;
import io.pincite.conversation.Threads;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExactlyOnceTest {

    private static final long SEED = 20261122;
    private static final int STORMS = Integer.getInteger("test.storms.within", 20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** More calls than one question takes, so that the last of them end nothing. */
    private static final int MORE_THAN_ENOUGH = 12;

    @TempDir
    Path data;

    private final SimulatedSlack slack = SimulatedSlack.start();
    private final Settings settings = Settings.of(SlackConfig.Mode.SOCKET, slack.apiUrl());

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void answers_once_what_comes_again_and_again() {
        try (Machinery door = new Machinery(data, settings, PlainDesk.quick())) {
            String message = slack.nextTimestamp();
            for (int i = 0; i < 4; i++) {
                door.reception.receive(SlackSide.mention(Settings.CHANNEL, message, "Who fled?"));
                door.reception.receive(
                        SlackSide.inThread(SlackSide.message(Settings.CHANNEL, message, "Who fled?"), message));
            }

            await().atMost(PATIENCE).until(() -> door.inbox.isIdle());
            assertThat(answersTo(message)).hasSize(1);
        }
    }

    @Test
    void answers_once_wherever_the_process_ends() {
        for (int call = 0; call < MORE_THAN_ENOUGH; call++) {
            assertSaidOnce(question(), Interrupted.before(call), data.resolve("before" + call));
            assertSaidOnce(question(), Interrupted.after(call), data.resolve("after" + call));
        }
    }

    @Test
    void shows_an_answer_to_all_once_wherever_the_process_ends() {
        for (int call = 0; call < MORE_THAN_ENOUGH / 2; call++) {
            assertSaidOnce(press(), Interrupted.before(call), data.resolve("before" + call));
            assertSaidOnce(press(), Interrupted.after(call), data.resolve("after" + call));
        }
    }

    private ObjectNode question() {
        return SlackSide.mention(Settings.CHANNEL, slack.nextTimestamp(), "Who fled?");
    }

    private ObjectNode press() {
        return SlackSide.press(
                Button.SHARE, PlainDesk.ANSWER, Settings.CHANNEL, slack.responseUrl("share"), slack.nextTimestamp());
    }

    /** Each question dies up to three times on its way, in whatever step, and comes several times in each life. */
    @Test
    void answers_once_through_storms_of_repetition_and_death() {
        Random random = new Random(SEED);
        List<String> asked = new ArrayList<>();
        for (int storm = 0; storm < STORMS; storm++) {
            String message = slack.nextTimestamp();
            asked.add(message);
            for (int death = random.nextInt(3); death >= 0; death--) {
                int call = random.nextInt(MORE_THAN_ENOUGH);
                live(random.nextBoolean() ? Interrupted.before(call) : Interrupted.after(call), message, random);
            }
            live(Interrupted.before(Integer.MAX_VALUE), message, random);
        }

        assertThat(asked)
                .allSatisfy(message -> assertThat(answersTo(message))
                        .as("answers to " + message + ", seed " + SEED)
                        .hasSize(1));
    }

    private void live(Interrupted end, String message, Random random) {
        try (Machinery door = mortal(data.resolve("storms"), end)) {
            resume(door);
            for (int again = random.nextInt(4); again >= 0; again--) {
                ObjectNode mention = SlackSide.mention(Settings.CHANNEL, message, "Who fled?");
                receive(door, random.nextBoolean() ? mention : SlackSide.inThread(mention, message));
            }
            await().atMost(PATIENCE).until(() -> end.isOver() || door.inbox.isIdle());
        }
    }

    private Machinery mortal(Path folder, Interrupted end) {
        return new Machinery(
                folder,
                settings,
                PlainDesk.quick(),
                errands -> end.mortal(Errands.class, errands),
                threads -> end.mortal(Threads.class, threads),
                api -> end.mortal(SlackApi.class, api));
    }

    private static void resume(Machinery door) {
        try {
            door.inbox.resume();
        } catch (Interrupted.Dead e) {
            assertThat(e).as("it died while it opened").isNotNull();
        }
    }

    /** Whatever {@code payload} wants is said once, though the process ends and Slack sends it again to the next. */
    private void assertSaidOnce(ObjectNode payload, Interrupted end, Path folder) {
        int before = slack.messages().size();
        try (Machinery door = mortal(folder, end)) {
            receive(door, payload);
            await().atMost(PATIENCE).until(() -> end.isOver() || door.inbox.isIdle());
        }
        try (Machinery door = new Machinery(folder, settings, PlainDesk.quick())) {
            door.inbox.resume();
            receive(door, payload);
            await().atMost(PATIENCE).until(() -> door.inbox.isIdle());
        }

        assertThat(slack.messages())
                .as("interrupted at " + folder.getFileName())
                .hasSize(before + 1);
    }

    private static void receive(Machinery door, ObjectNode payload) {
        try {
            door.reception.receive(payload);
        } catch (Interrupted.Dead e) {
            assertThat(e).as("nobody acknowledged it, so it comes again").isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(SimulatedSlack.Fault.class)
    void answers_once_whatever_becomes_of_the_answer_on_its_way(SimulatedSlack.Fault fault) {
        slack.failing("chat.postMessage", fault);
        try (Machinery door = new Machinery(data, settings, PlainDesk.quick())) {
            String message = slack.nextTimestamp();
            door.reception.receive(SlackSide.mention(Settings.CHANNEL, message, "Who fled?"));

            await().atMost(PATIENCE).until(() -> !answersTo(message).isEmpty() && door.inbox.isIdle());
            assertThat(answersTo(message)).hasSize(1);
        }
    }

    @Test
    void refuses_rather_than_forgets_when_too_much_is_waiting() {
        PlainDesk desk = PlainDesk.hanging();
        try (Machinery door = new Machinery(data, settings.waiting(2), desk)) {
            List<Boolean> taken = List.of("1", "2", "3").stream()
                    .map(words -> SlackSide.mention(Settings.CHANNEL, slack.nextTimestamp(), words))
                    .map(mention -> door.reception.receive(mention).taken())
                    .toList();

            assertThat(taken).containsExactly(true, true, false);
            desk.letGo();
            await().atMost(PATIENCE).until(() -> door.inbox.isIdle());
            assertThat(slack.messages()).hasSize(2);
        }
    }

    private List<ObjectNode> answersTo(String message) {
        return slack.messages().stream()
                .filter(said -> said.path("thread_ts").asText().equals(message))
                .toList();
    }
}
