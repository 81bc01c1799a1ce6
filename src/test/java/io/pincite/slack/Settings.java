package io.pincite.slack;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Settings that a test changes one by one. */
record Settings(
        Mode mode,
        Optional<Secret> botToken,
        Optional<Secret> signingSecret,
        Optional<Secret> appToken,
        Optional<Set<String>> teams,
        Optional<Set<String>> channels,
        boolean directMessages,
        Optional<URI> publicUrl,
        URI apiUrl,
        int maxWaiting)
        implements SlackConfig {

    static final String CHANNEL = "C0QUESTIONS";

    /** Settings that work, with Slack at {@code apiUrl}. */
    static Settings of(Mode mode, URI apiUrl) {
        return new Settings(
                mode,
                Optional.of(Secret.of(SimulatedSlack.BOT_TOKEN)),
                Optional.of(Secret.of(SlackSide.SECRET)),
                Optional.of(Secret.of(SimulatedSlack.APP_TOKEN)),
                Optional.of(Set.of(SimulatedSlack.TEAM)),
                Optional.of(Set.of(CHANNEL)),
                true,
                Optional.of(URI.create("https://pincite.example")),
                apiUrl,
                200);
    }

    /** The same with room for so many. */
    Settings waiting(int most) {
        return new Settings(
                mode, botToken, signingSecret, appToken, teams, channels, directMessages, publicUrl, apiUrl, most);
    }

    /** The same with this list of channels, and direct messages or none. */
    Settings heardIn(Set<String> list, boolean direct) {
        return new Settings(
                mode,
                botToken,
                signingSecret,
                appToken,
                teams,
                Optional.of(list),
                direct,
                publicUrl,
                apiUrl,
                maxWaiting);
    }

    @Override
    public int workers() {
        return 2;
    }

    @Override
    public MemorySize maxBody() {
        return new MemorySize(BigInteger.valueOf(1 << 18));
    }

    @Override
    public Duration timeout() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Duration giveUpAfter() {
        return Duration.ofMinutes(30);
    }
}
