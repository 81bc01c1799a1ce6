package io.pincite.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SocketModeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path data;

    private SimulatedSlack slack;

    @BeforeEach
    void open() {
        slack = SimulatedSlack.start();
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void takes_an_event_over_the_connection_and_acknowledges_it() {
        try (Machinery door = connected()) {
            String message = slack.nextTimestamp();
            slack.envelope("e-1", "events_api", SlackSide.mention(Settings.CHANNEL, message, "Who fled?"));

            await().atMost(PATIENCE).until(() -> slack.messages().size() == 1 && door.inbox.isIdle());
            assertThat(slack.acknowledgments().get(0).path("envelope_id").asText())
                    .isEqualTo("e-1");
        }
    }

    @Test
    void tells_whoever_uses_a_command_that_work_goes_on() {
        try (Machinery door = connected()) {
            ObjectNode command = new ObjectMapper()
                    .valueToTree(SlackSide.command(
                            "/brief", "the fleet", Settings.CHANNEL, slack.responseUrl("a"), "trigger.1"));
            slack.envelope("e-2", "slash_commands", command);

            await().atMost(PATIENCE).until(() -> slack.responses().size() == 1 && door.inbox.isIdle());
            assertThat(slack.acknowledgments().get(0).at("/payload/text").asText())
                    .isEqualTo(Words.WORKING);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void opens_another_connection_when_one_ends(boolean politely) {
        try (Machinery door = connected()) {
            slack.disconnect(politely);
            await().atMost(PATIENCE)
                    .until(() -> slack.called().stream()
                                            .filter("apps.connections.open"::equals)
                                            .count()
                                    == 2
                            && slack.isConnected());
            slack.envelope(
                    "e-3", "events_api", SlackSide.mention(Settings.CHANNEL, slack.nextTimestamp(), "Who fled?"));

            await().atMost(PATIENCE).until(() -> slack.messages().size() == 1 && door.inbox.isIdle());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SimulatedSlack.Fault.class,
            names = {"RATE_LIMITED", "BROKEN", "SILENT", "REDIRECTED"})
    void tries_again_when_no_connection_can_be_opened(SimulatedSlack.Fault fault) {
        slack.failing("apps.connections.open", fault);
        try (Machinery door = connected()) {
            assertThat(door.inbox.isIdle()).isTrue();
        }
    }

    @Test
    void does_not_acknowledge_what_finds_no_room() {
        PlainDesk desk = PlainDesk.hanging();
        Settings settings = Settings.of(SlackConfig.Mode.SOCKET, slack.apiUrl()).waiting(1);
        try (Machinery door = new Machinery(data, settings, desk).connected()) {
            await().atMost(PATIENCE).until(slack::isConnected);
            for (int i = 1; i <= 2; i++) {
                slack.envelope(
                        "e-" + i, "events_api", SlackSide.mention(Settings.CHANNEL, slack.nextTimestamp(), "Who?"));
            }
            slack.envelope("last", "slash_commands", new ObjectMapper().createObjectNode());

            await().atMost(PATIENCE).until(() -> slack.acknowledgments().size() == 2);
            assertThat(slack.acknowledgments())
                    .extracting(told -> told.path("envelope_id").asText())
                    .containsExactly("e-1", "last");
            desk.letGo();
            await().atMost(PATIENCE).until(() -> door.inbox.isIdle());
        }
    }

    private Machinery connected() {
        Machinery door = new Machinery(data, Settings.of(SlackConfig.Mode.SOCKET, slack.apiUrl()), PlainDesk.quick())
                .connected();
        await().atMost(PATIENCE).until(slack::isConnected);
        return door;
    }
}
