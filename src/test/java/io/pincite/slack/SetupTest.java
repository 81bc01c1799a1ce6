package io.pincite.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetupTest {

    private static final URI SLACK = URI.create("https://slack.com/api/");
    private static final Settings GOOD = Settings.of(SlackConfig.Mode.EVENTS, SLACK);

    @Test
    void has_nothing_against_settings_that_work_and_looks_at_none_when_the_door_is_shut() {
        assertThat(Setup.problemsOf(GOOD)).isEmpty();
        assertThat(Setup.problemsOf(Settings.of(SlackConfig.Mode.SOCKET, SLACK)))
                .isEmpty();
        assertThat(Setup.problemsOf(empty(SlackConfig.Mode.OFF))).isEmpty();
    }

    @Test
    void names_everything_that_is_missing_at_once() {
        assertThat(String.join("\n", Setup.problemsOf(empty(SlackConfig.Mode.EVENTS))))
                .contains("pincite.slack.bot-token is missing")
                .contains("pincite.slack.signing-secret is missing")
                .contains("pincite.slack.teams is missing")
                .contains("pincite.slack.public-url is missing")
                .doesNotContain("app-token");
        assertThat(String.join("\n", Setup.problemsOf(empty(SlackConfig.Mode.SOCKET))))
                .contains("pincite.slack.app-token is missing")
                .doesNotContain("signing-secret");
    }

    @Test
    void names_a_token_that_was_copied_wrong_without_showing_it() {
        Settings wrong = with(Optional.of(Secret.of("xoxp-personal")), GOOD.publicUrl(), GOOD.teams());

        assertThat(Setup.problemsOf(wrong))
                .singleElement()
                .asString()
                .contains("pincite.slack.bot-token", "xoxb-")
                .doesNotContain("personal");
        assertThat(wrong.toString()).doesNotContain("personal");
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://pincite.example, must begin with https://",
        "https://user@pincite.example, may hold neither",
        "https://pincite.example/?a=b, may hold neither",
        "pincite.example, must begin with https://",
    })
    void refuses_an_address_that_links_cannot_begin_with(URI address, String why) {
        assertThat(Setup.problemsOf(with(GOOD.botToken(), Optional.of(address), GOOD.teams())))
                .singleElement()
                .asString()
                .contains("pincite.slack.public-url", why);
    }

    @Test
    void refuses_names_where_ids_are_meant_and_settings_by_which_nobody_could_ask() {
        assertThat(Setup.problemsOf(with(GOOD.botToken(), GOOD.publicUrl(), Optional.of(Set.of("acme")))))
                .singleElement()
                .asString()
                .contains("pincite.slack.teams holds acme");
        assertThat(Setup.problemsOf(GOOD.heardIn(Set.of("#general"), true)))
                .singleElement()
                .asString()
                .contains("pincite.slack.channels holds #general");
        assertThat(Setup.problemsOf(GOOD.heardIn(Set.of(), false)))
                .singleElement()
                .asString()
                .contains("nobody could ask");
    }

    @Test
    void sends_tokens_over_no_open_line() {
        assertThat(Setup.problemsOf(Settings.of(SlackConfig.Mode.EVENTS, URI.create("http://proxy.example/api/"))))
                .singleElement()
                .asString()
                .contains("pincite.slack.api-url", "unencrypted");
    }

    @ParameterizedTest
    @CsvSource({
        "https://hooks.slack.com/commands/1, true",
        "https://slack.com/x, true",
        "http://hooks.slack.com/commands/1, false",
        "https://hooks.slack.com.evil.example/x, false",
        "https://hooks.slack.com:8443/x, false",
        "https://evil.example/hooks.slack.com, false",
        "http://127.0.0.1/x, false",
        "mailto:a@hooks.slack.com, false",
    })
    void takes_no_other_address_for_that_of_slack(URI address, boolean slack) {
        assertThat(Setup.of(GOOD).isSlack(address)).isEqualTo(slack);
    }

    private static Settings empty(SlackConfig.Mode mode) {
        return new Settings(
                mode,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                SLACK,
                200);
    }

    private static Settings with(Optional<Secret> token, Optional<URI> publicUrl, Optional<Set<String>> teams) {
        return new Settings(
                GOOD.mode(),
                token,
                GOOD.signingSecret(),
                GOOD.appToken(),
                teams,
                GOOD.channels(),
                true,
                publicUrl,
                SLACK,
                200);
    }
}
