package io.pincite.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Slack's own library says to the simulator is understood, so what we say to it is said as Slack understands it. */
class SimulatedSlackTest {

    @Test
    void is_taken_for_slack_by_the_library_of_slack() throws Exception {
        SlackConfig config = new SlackConfig();
        Slack slack = Slack.getInstance(config);
        try (SimulatedSlack simulated = SimulatedSlack.start()) {
            config.setMethodsEndpointUrlPrefix(simulated.apiUrl().toString());
            MethodsClient methods = slack.methods(SimulatedSlack.BOT_TOKEN);

            assertThat(methods.authTest(request -> request).getTeamId()).isEqualTo(SimulatedSlack.TEAM);
            ChatPostMessageResponse posted = methods.chatPostMessage(request -> request.channel(Settings.CHANNEL)
                    .threadTs("1.1")
                    .text("Hello")
                    .blocks(List.of(
                            Blocks.section(section -> section.text(BlockCompositions.markdownText("*Hello*"))))));
            assertThat(posted.isOk()).isTrue();
            assertThat(methods.conversationsReplies(
                                    request -> request.channel(Settings.CHANNEL).ts("1.1"))
                            .getMessages())
                    .extracting(com.slack.api.model.Message::getTs)
                    .containsExactly(posted.getTs());
            assertThat(methods.reactionsAdd(request -> request.channel(Settings.CHANNEL)
                                    .timestamp("1.1")
                                    .name("eyes"))
                            .isOk())
                    .isTrue();
            assertThat(slack.methods("xoxb-token-of-another")
                            .authTest(request -> request)
                            .getError())
                    .isEqualTo("invalid_auth");
        } finally {
            slack.close();
        }
    }
}
