package io.pincite.slack;

import io.pincite.web.OtherDoor;
import io.pincite.web.Problem;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Opens the door to Slack when the settings say so, and ends the start where they cannot be meant. */
@Singleton
final class SlackDoor implements OtherDoor {

    private static final int EARLY = 4;

    private final SlackConfig config;
    private final Instance<Inbox> inbox;
    private final Instance<SlackApi> slack;
    private final Instance<SocketMode> socket;

    SlackDoor(SlackConfig config, Instance<Inbox> inbox, Instance<SlackApi> slack, Instance<SocketMode> socket) {
        this.config = config;
        this.inbox = inbox;
        this.slack = slack;
        this.socket = socket;
    }

    void check(@Observes @Priority(EARLY) StartupEvent start) {
        List<String> problems = Setup.problemsOf(config);
        if (!problems.isEmpty()) {
            throw new ConfigurationException(String.join("; ", problems));
        }
    }

    /** Takes up what was left undone once the service listens; the start waits for none of it. */
    void open(@ObservesAsync HttpServerStart server) {
        if (config.mode() == SlackConfig.Mode.OFF) {
            return;
        }
        inbox.get().resume();
        greet();
        if (config.mode() == SlackConfig.Mode.SOCKET) {
            socket.get().open();
        }
    }

    /** Ends what runs before what it needs is gone. */
    void close(@Observes ShutdownEvent stop) {
        if (config.mode() == SlackConfig.Mode.SOCKET) {
            socket.get().close();
        }
        if (config.mode() != SlackConfig.Mode.OFF) {
            inbox.get().close();
        }
    }

    /** Says in the log whether Slack takes the token; a door that is told so stays open, since that can change. */
    private void greet() {
        slack.get()
                .self()
                .fold(
                        done -> greeted(done.content().path("team_id").asText()),
                        refused -> warn("refuses pincite.slack.bot-token: " + refused.error()),
                        later -> warn("wants to be left alone for a while"),
                        unclear -> warn("cannot be reached: " + unclear.why()));
    }

    private boolean greeted(String team) {
        Log.infof("slack ready mode=%s team=%s", config.mode(), team);
        return setup().audience().belongs(Set.of(team))
                || warn("takes the bot token for workspace " + team + ", which pincite.slack.teams does not name");
    }

    private static boolean warn(String cause) {
        Log.warnf("slack %s", cause);
        return false;
    }

    @Produces
    @Singleton
    Setup setup() {
        return Setup.of(config);
    }

    @Produces
    @Singleton
    Signature signature(Setup setup, Clock clock) {
        return new Signature(setup.signingSecret().orElseThrow(), clock);
    }

    @Override
    public boolean leadsTo(String path) {
        return path.startsWith("/slack/");
    }

    @Override
    public long longestBody() {
        return config.maxBody().asLongValue();
    }

    @Override
    public Object error(Problem problem) {
        return problem;
    }
}
