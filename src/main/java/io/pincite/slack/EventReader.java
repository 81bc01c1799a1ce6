package io.pincite.slack;

import com.fasterxml.jackson.databind.JsonNode;
import io.pincite.conversation.Feedback;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Reads what Slack sends: an event, a slash command or a press on a button. Looks at nothing but JSON. */
final class EventReader {

    private static final Pattern TEAM = Pattern.compile("[TE][A-Z0-9]{2,20}");
    private static final Pattern CHANNEL = Pattern.compile("[CDG][A-Z0-9]{2,20}");
    private static final Pattern USER = Pattern.compile("[UW][A-Z0-9]{2,20}");
    private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{1,12}\\.[0-9]{1,8}");
    private static final Pattern TRIGGER = Pattern.compile("[0-9A-Za-z._-]{1,120}");
    private static final Pattern OURS = Pattern.compile("(?:an|br)_[0-9a-f]{16}");

    /** What people write and upload, as opposed to what programs tell about it. */
    private static final Set<String> WRITTEN = Set.of("", "file_share", "thread_broadcast");

    private final Setup setup;

    EventReader(Setup setup) {
        this.setup = setup;
    }

    /** What {@code payload} is; a field that is missing or strange makes it {@code MALFORMED}, never an exception. */
    Heard read(JsonNode payload) {
        if (payload.has("command")) {
            return command(payload);
        }
        return switch (text(payload, "type")) {
            case "url_verification" -> new Heard.Challenge(text(payload, "challenge"));
            case "event_callback" -> message(payload, payload.path("event"));
            case "block_actions" -> press(payload, payload.path("actions").path(0));
            default -> nothing(Heard.Why.OTHER_KIND);
        };
    }

    private static Heard message(JsonNode payload, JsonNode event) {
        String type = text(event, "type");
        if (!type.equals("app_mention") && !type.equals("message")) {
            return nothing(Heard.Why.OTHER_KIND);
        }
        if (event.has("bot_id")
                || event.has("bot_profile")
                || text(event, "subtype").equals("bot_message")) {
            return nothing(Heard.Why.BOT);
        }
        if (!WRITTEN.contains(text(event, "subtype")) || event.path("hidden").asBoolean()) {
            return nothing(Heard.Why.OTHER_KIND);
        }
        return written(payload, event, type.equals("app_mention"));
    }

    private static Heard written(JsonNode payload, JsonNode event, boolean mention) {
        Optional<String> self = selfIn(payload);
        String user = text(event, "user");
        if (user.equals("USLACKBOT") || self.filter(user::equals).isPresent()) {
            return nothing(Heard.Why.BOT);
        }
        String team = text(payload, "team_id");
        String channel = text(event, "channel");
        String message = text(event, "ts");
        String thread = event.has("thread_ts") ? text(event, "thread_ts") : message;
        if (!fits(TEAM, team)
                || !fits(CHANNEL, channel)
                || !fits(USER, user)
                || !fits(TIMESTAMP, message)
                || !fits(TIMESTAMP, thread)) {
            return nothing(Heard.Why.MALFORMED);
        }
        boolean addressed = mention || Audience.isDirect(channel);
        if (!addressed && (thread.equals(message) || MessageText.callsSomebodyElse(text(event, "text"), self))) {
            return nothing(Heard.Why.OTHER_KIND);
        }
        return new Heard.Event(
                new SlackEvent.Asked(
                        new Place(team, channel, thread), message, MessageText.of(text(event, "text")), addressed),
                teamsOf(payload, event));
    }

    /** As whom the service was told. */
    private static Optional<String> selfIn(JsonNode payload) {
        return StreamSupport.stream(payload.path("authorizations").spliterator(), false)
                .map(authorization -> text(authorization, "user_id"))
                .filter(id -> !id.isEmpty())
                .findFirst();
    }

    /** A channel can be shared with another workspace, and then its people write here too. */
    private static Set<String> teamsOf(JsonNode payload, JsonNode event) {
        Set<String> teams = new TreeSet<>(Set.of(text(payload, "team_id")));
        for (String field : List.of("team", "user_team", "source_team")) {
            if (event.hasNonNull(field)) {
                teams.add(text(event, field));
            }
        }
        return teams;
    }

    private Heard command(JsonNode payload) {
        Optional<SlackEvent.Wish> wish = SlackEvent.Wish.of(text(payload, "command"));
        if (wish.isEmpty()) {
            return nothing(Heard.Why.OTHER_KIND);
        }
        String channel = text(payload, "channel_id");
        String trigger = text(payload, "trigger_id");
        String team = text(payload, "team_id");
        Optional<URI> response = response(payload);
        if (!fits(CHANNEL, channel) || !fits(TRIGGER, trigger) || !fits(TEAM, team) || response.isEmpty()) {
            return nothing(Heard.Why.MALFORMED);
        }
        return new Heard.Event(
                new SlackEvent.Commanded(
                        channel, trigger, wish.get(), MessageText.of(text(payload, "text")), response.get()),
                Set.of(team));
    }

    private Heard press(JsonNode payload, JsonNode action) {
        String team = text(payload.path("team"), "id");
        String channel = text(payload.path("channel"), "id");
        String press = text(payload, "trigger_id");
        String value = text(action, "value");
        Optional<URI> response = response(payload);
        Optional<Button> button = Button.of(text(action, "action_id"));
        if (button.isEmpty()) {
            return nothing(Heard.Why.OTHER_KIND);
        }
        if (!fits(CHANNEL, channel)
                || !fits(TEAM, team)
                || !fits(OURS, value)
                || response.isEmpty()
                || !fits(TRIGGER, press)) {
            return nothing(Heard.Why.MALFORMED);
        }
        SlackEvent event = switch (button.get()) {
            case HELPFUL -> new SlackEvent.Judged(channel, press, value, Feedback.Verdict.HELPFUL, response.get());
            case NOT_HELPFUL ->
                new SlackEvent.Judged(channel, press, value, Feedback.Verdict.NOT_HELPFUL, response.get());
            case SHARE -> new SlackEvent.Shared(team, channel, press, value, response.get());
        };
        return new Heard.Event(event, pressingTeams(payload, team));
    }

    private static Set<String> pressingTeams(JsonNode payload, String team) {
        Set<String> teams = new TreeSet<>(Set.of(team));
        if (payload.path("user").hasNonNull("team_id")) {
            teams.add(text(payload.path("user"), "team_id"));
        }
        return teams;
    }

    /** Where an answer may be sent; an address that is not Slack's would carry documents away. */
    private Optional<URI> response(JsonNode payload) {
        try {
            return Optional.of(new URI(text(payload, "response_url"))).filter(setup::isSlack);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Heard nothing(Heard.Why why) {
        return new Heard.Nothing(why);
    }

    private static boolean fits(Pattern form, String value) {
        return form.matcher(value).matches();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }
}
