package io.pincite.slack;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How Slack reaches the service, and who may ask there. */
@ConfigMapping(prefix = "pincite.slack")
interface SlackConfig {

    /** How Slack's events come in; {@code off} keeps the door shut. */
    @WithDefault("off")
    Mode mode();

    /** The token that begins with xoxb-, by which the service answers; it is never shown or logged. */
    Optional<Secret> botToken();

    /** What Slack signs its requests with, needed for {@code events}; it is never shown or logged. */
    Optional<Secret> signingSecret();

    /** The token that begins with xapp-, needed for {@code socket}; it is never shown or logged. */
    Optional<Secret> appToken();

    /** The workspaces whose members may ask, by their ids, such as T0123ABCD. */
    Optional<Set<String>> teams();

    /** The channels in which it answers, by their ids, such as C0123ABCD; none when left out. */
    Optional<Set<String>> channels();

    /** Whether members of these workspaces may also ask in direct messages. */
    @WithDefault("true")
    boolean directMessages();

    /** Where people who read the answer in Slack open this service, such as https://pincite.example; links begin with it. */
    Optional<URI> publicUrl();

    /** Where Slack's Web API is. */
    @WithDefault("https://slack.com/api/")
    URI apiUrl();

    /** How many questions are answered at the same time. */
    @WithDefault("2")
    int workers();

    /** How many questions may wait; one more is refused, and Slack sends it again later. */
    @WithDefault("200")
    int maxWaiting();

    /** How long the body of a request may be. */
    @WithDefault("256K")
    MemorySize maxBody();

    /** How long a call to Slack may take. */
    @WithDefault("10s")
    Duration timeout();

    /** How long after it came in a question is given up when Slack cannot be told the answer. */
    @WithDefault("30m")
    Duration giveUpAfter();

    /** How Slack's events come in. */
    enum Mode {
        /** Not at all. */
        OFF,
        /** Slack calls the service, at {@code /slack/events}. */
        EVENTS,
        /** The service calls Slack and keeps a connection open; nothing has to be reachable from outside. */
        SOCKET
    }
}
