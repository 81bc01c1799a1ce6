package io.pincite.slack;

import io.pincite.page.ShippedLibrary;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** The service on the shipped documents, called by a simulated Slack. */
public abstract class SlackProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(new ShippedLibrary().getConfigOverrides());
        settings.put("pincite.slack.mode", "events");
        settings.put("pincite.slack.bot-token", SimulatedSlack.BOT_TOKEN);
        settings.put("pincite.slack.app-token", SimulatedSlack.APP_TOKEN);
        settings.put("pincite.slack.signing-secret", SlackSide.SECRET);
        settings.put("pincite.slack.teams", SimulatedSlack.TEAM);
        settings.put("pincite.slack.channels", Settings.CHANNEL);
        settings.put("pincite.slack.api-url", "http://127.0.0.1:" + freePort() + "/api/");
        settings.put("pincite.slack.public-url", "https://pincite.example");
        return settings;
    }

    /** A port where nobody listens yet; the test starts a simulated Slack there. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing is the matter. */
    public static final class Events extends SlackProfile {}

    /** The language model takes questions and never answers. */
    public static final class HangingModel extends SlackProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = super.getConfigOverrides();
            settings.put("pincite.llm.provider", "ollama");
            settings.put("pincite.llm.base-url", "http://127.0.0.1:" + silentPort());
            settings.put("pincite.llm.model", "none");
            settings.put("pincite.slack.max-waiting", "1000");
            return settings;
        }

        /** The port of a socket that takes connections and says nothing for as long as the tests run. */
        private static int silentPort() {
            try {
                return new ServerSocket(0, 1000).getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
