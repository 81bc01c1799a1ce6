package io.pincite.slack;

import com.fasterxml.jackson.databind.JsonNode;
import io.pincite.conversation.Threads;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Takes in what is believed to come from Slack, and says at once what Slack is to be told. Safe to share between threads. */
@Singleton
final class Reception {

    private final EventReader reader;
    private final Audience audience;
    private final Threads threads;
    private final Inbox inbox;
    private final SlackMetrics metrics;

    Reception(Setup setup, Threads threads, Inbox inbox, SlackMetrics metrics) {
        this.reader = new EventReader(setup);
        this.audience = setup.audience();
        this.threads = threads;
        this.inbox = inbox;
        this.metrics = metrics;
    }

    /**
     * What Slack is told.
     *
     * @param taken whether Slack may forget what it sent; else it sends it again
     * @param body what it reads
     */
    record Acknowledgment(boolean taken, Optional<Map<String, Object>> body) {

        static final Acknowledgment SILENT = new Acknowledgment(true, Optional.empty());
        static final Acknowledgment SEND_AGAIN = new Acknowledgment(false, Optional.empty());
    }

    /** Why something is not taken in. */
    enum Refusal {
        /** Somebody of a workspace that is not named in the settings. */
        TEAM,
        /** A channel that is not named in the settings. */
        CHANNEL,
        /** Too much is waiting. */
        FULL
    }

    /** Takes {@code payload} in; what wants doing is durable on return. */
    Acknowledgment receive(JsonNode payload) {
        return reader.read(payload)
                .fold(
                        this::event,
                        challenge -> new Acknowledgment(true, Optional.of(Map.of("challenge", challenge.words()))),
                        nothing -> ignored(nothing.why()));
    }

    private Acknowledgment event(Heard.Event heard) {
        SlackEvent event = heard.event();
        if (!audience.belongs(heard.teams())) {
            return refused(Refusal.TEAM, event, Words.NOT_HERE);
        }
        if (!audience.hears(event.channel())) {
            return refused(Refusal.CHANNEL, event, Words.NOT_HERE);
        }
        if (!isForUs(event)) {
            return ignored(Heard.Why.OTHER_KIND);
        }
        return switch (inbox.take(event)) {
            case NEW -> {
                metrics.accepted();
                yield told(event, Words.WORKING);
            }
            case KNOWN -> {
                metrics.repeated();
                yield Acknowledgment.SILENT;
            }
            case FULL -> full(event);
        };
    }

    /** Who is not addressed answers only where he has answered before. */
    private boolean isForUs(SlackEvent event) {
        return event.fold(
                asked -> asked.addressed() || goesOn(asked), commanded -> true, judged -> true, shared -> true);
    }

    private boolean goesOn(SlackEvent.Asked asked) {
        return !MessageText.asksNothing(asked.words())
                && threads.conversationAt(asked.place().name()).isPresent();
    }

    private Acknowledgment full(SlackEvent event) {
        metrics.refused(Refusal.FULL);
        return isCommand(event) ? told(event, Words.FULL) : Acknowledgment.SEND_AGAIN;
    }

    private Acknowledgment refused(Refusal why, SlackEvent event, String words) {
        metrics.refused(why);
        return told(event, words);
    }

    private Acknowledgment ignored(Heard.Why why) {
        metrics.ignored(why);
        return Acknowledgment.SILENT;
    }

    /** Only whoever uses a command reads what it is acknowledged with. */
    private static Acknowledgment told(SlackEvent event, String words) {
        return isCommand(event)
                ? new Acknowledgment(true, Optional.of(Map.of("response_type", "ephemeral", "text", words)))
                : Acknowledgment.SILENT;
    }

    private static boolean isCommand(SlackEvent event) {
        return event.fold(asked -> false, commanded -> true, judged -> false, shared -> false);
    }
}
