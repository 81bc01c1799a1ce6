package io.pincite.slack;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Settings of an open door that can work, as far as settings can say.
 *
 * @param botToken by which the service answers
 * @param signingSecret what requests are signed with; there where Slack calls the service
 * @param appToken by which the service opens a connection; there where it does
 * @param audience who may ask, and where
 * @param publicUrl what links begin with, without a slash at its end
 * @param apiUrl what the methods of the Web API are appended to, with a slash at its end
 */
record Setup(
        Secret botToken,
        Optional<Secret> signingSecret,
        Optional<Secret> appToken,
        Audience audience,
        URI publicUrl,
        URI apiUrl) {

    private static final int LONGEST_ADDRESS = 200;
    private static final Pattern TEAM = Pattern.compile("[TE][A-Z0-9]{2,20}");
    private static final Pattern CHANNEL = Pattern.compile("[CG][A-Z0-9]{2,20}");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|\\[::1]|127(?:\\.\\d{1,3}){3}");

    /** What keeps the settings from being used, each for the person who can change them; empty when nothing does. */
    static List<String> problemsOf(SlackConfig config) {
        List<String> problems = new ArrayList<>();
        if (config.mode() == SlackConfig.Mode.OFF) {
            return problems;
        }
        secret("bot-token", config.botToken(), "xoxb-", "the Bot User OAuth Token from OAuth & Permissions")
                .ifPresent(problems::add);
        if (config.mode() == SlackConfig.Mode.EVENTS) {
            secret("signing-secret", config.signingSecret(), "", "the Signing Secret from Basic Information")
                    .ifPresent(problems::add);
        } else {
            secret("app-token", config.appToken(), "xapp-", "the app-level token from Basic Information")
                    .ifPresent(problems::add);
        }
        ids("teams", config.teams().orElse(Set.of()), TEAM, "T0123ABCD").ifPresent(problems::add);
        if (config.teams().filter(teams -> !teams.isEmpty()).isEmpty()) {
            problems.add(
                    "pincite.slack.teams is missing; name the workspaces whose members may ask, such as T0123ABCD");
        }
        ids("channels", config.channels().orElse(Set.of()), CHANNEL, "C0123ABCD")
                .ifPresent(problems::add);
        if (config.channels().orElse(Set.of()).isEmpty() && !config.directMessages()) {
            problems.add("pincite.slack.channels is missing and pincite.slack.direct-messages is false,"
                    + " so nobody could ask; name a channel, such as C0123ABCD");
        }
        config.publicUrl()
                .map(url -> address("public-url", url, true))
                .orElse(Optional.of("pincite.slack.public-url is missing; say where people open this service,"
                        + " such as https://pincite.example"))
                .ifPresent(problems::add);
        address("api-url", config.apiUrl(), false).ifPresent(problems::add);
        return problems;
    }

    /** The setup of settings without problems whose mode is not {@code OFF}. */
    static Setup of(SlackConfig config) {
        return new Setup(
                config.botToken().orElseThrow(),
                config.signingSecret(),
                config.appToken(),
                new Audience(
                        config.teams().orElse(Set.of()), config.channels().orElse(Set.of()), config.directMessages()),
                URI.create(config.publicUrl().orElseThrow().toString().replaceAll("/+$", "")),
                URI.create(config.apiUrl().toString().replaceAll("/*$", "/")));
    }

    /** Whether {@code address} is one of Slack's, or one of those that the service was told to take for Slack's. */
    boolean isSlack(URI address) {
        return originOf(address).equals(originOf(apiUrl)) || originOf(address).equals("https://hooks.slack.com:-1");
    }

    private static String originOf(URI address) {
        return address.getScheme() + "://" + address.getHost() + ":" + address.getPort();
    }

    private static Optional<String> secret(String key, Optional<Secret> given, String beginning, String what) {
        if (given.isEmpty()) {
            return Optional.of("pincite.slack." + key + " is missing; set it to " + what + " of your Slack app, best as"
                    + " an environment variable");
        }
        return given.filter(secret -> !secret.looksLike(beginning))
                .map(wrong -> "pincite.slack." + key + " is empty, "
                        + (beginning.isEmpty() ? "" : "does not begin with " + beginning + ", ")
                        + "or holds blanks or other characters that none has; copy it again");
    }

    private static Optional<String> ids(String key, Set<String> given, Pattern form, String example) {
        return given.stream()
                .filter(id -> !form.matcher(id).matches())
                .sorted()
                .findFirst()
                .map(wrong ->
                        "pincite.slack." + key + " holds " + wrong + ", which is no id; write one like " + example);
    }

    /** Links may lead to a service without encryption on a network of one's own; tokens may not travel so. */
    private static Optional<String> address(String key, URI given, boolean http) {
        boolean plain = "http".equals(given.getScheme());
        if ((!plain && !"https".equals(given.getScheme())) || given.getHost() == null) {
            return Optional.of(
                    "pincite.slack." + key + " (" + given + ") must begin with https:// or http:// and name a host");
        }
        if (given.toString().length() > LONGEST_ADDRESS) {
            return Optional.of(
                    "pincite.slack." + key + " is longer than " + LONGEST_ADDRESS + " characters; shorten it");
        }
        if (given.getRawUserInfo() != null || given.getRawQuery() != null || given.getRawFragment() != null) {
            return Optional.of("pincite.slack." + key + " may hold neither a user nor a ? nor a #");
        }
        if (plain && !http && !LOOPBACK.matcher(given.getHost()).matches()) {
            return Optional.of("pincite.slack." + key + " (" + given + ") would send tokens unencrypted; use https");
        }
        return Optional.empty();
    }
}
