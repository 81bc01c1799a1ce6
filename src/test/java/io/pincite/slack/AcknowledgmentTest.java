package io.pincite.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pincite.index.Library;
import io.pincite.index.Progress;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Slack is told in time, whatever the language model does. */
@QuarkusTest
@TestProfile(SlackProfile.HangingModel.class)
class AcknowledgmentTest {

    private static final Duration IN_TIME = Duration.ofMillis(500);
    private static final int REQUESTS = 200;

    @Inject
    Library library;

    @Inject
    @ConfigProperty(name = "pincite.slack.api-url")
    URI apiUrl;

    @Test
    void comes_in_time_while_the_model_hangs() {
        await().atMost(Duration.ofMinutes(2)).until(() -> library.progress().phase() == Progress.Phase.READY);
        SlackSide people = new SlackSide(URI.create("http://localhost:" + RestAssured.port + "/slack/events"));
        try (SimulatedSlack slack = SimulatedSlack.at(apiUrl.getPort())) {
            people.sendRaw("{}");
            List<SlackSide.Taken> taken = IntStream.range(0, REQUESTS)
                    .mapToObj(i -> people.send(SlackSide.mention(
                            Settings.CHANNEL, slack.nextTimestamp(), "When did Russia take its warships out?")))
                    .toList();

            assertThat(taken).extracting(SlackSide.Taken::status).containsOnly(200);
            List<Duration> waited =
                    taken.stream().map(SlackSide.Taken::waited).sorted().toList();
            assertThat(waited.get(REQUESTS * 99 / 100)).isLessThan(IN_TIME);
            assertThat(slack.messages().size())
                    .as("answers that came while Slack was told")
                    .isLessThan(REQUESTS);
        }
    }
}
