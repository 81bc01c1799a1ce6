package io.pincite.slack;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.pincite.conversation.Feedback;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something in Slack that wants doing. There are four kinds. Kept as JSON until it is done, so whoever renames a component
 * makes what is waiting unreadable.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SlackEvent.Asked.class, name = "asked"),
    @JsonSubTypes.Type(value = SlackEvent.Commanded.class, name = "commanded"),
    @JsonSubTypes.Type(value = SlackEvent.Judged.class, name = "judged"),
    @JsonSubTypes.Type(value = SlackEvent.Shared.class, name = "shared")
})
sealed interface SlackEvent {

    /** The same whenever Slack sends the same thing again, in whatever shape. */
    String id();

    /** The channel in which it happened. */
    String channel();

    /** Things with the same lane are done one after the other. */
    String lane();

    /** Handles all cases; adding another breaks every caller at compile time, as it should. */
    <T> T fold(
            Function<Asked, T> asked,
            Function<Commanded, T> commanded,
            Function<Judged, T> judged,
            Function<Shared, T> shared);

    /**
     * A message to the service.
     *
     * @param place the thread that the answer belongs into
     * @param message timestamp of the message
     * @param words the question, as the reader sees it
     * @param addressed whether it names the service, or is a direct message; else it is a follow-up if anything
     */
    record Asked(Place place, String message, String words, boolean addressed) implements SlackEvent {

        /** A mention comes as two events with ids of their own, so the message is what counts. */
        @Override
        public String id() {
            return "slack:message:" + place.team() + ":" + place.channel() + ":" + message;
        }

        @Override
        public String channel() {
            return place.channel();
        }

        @Override
        public String lane() {
            return place.name();
        }

        @Override
        public <T> T fold(
                Function<Asked, T> asked,
                Function<Commanded, T> commanded,
                Function<Judged, T> judged,
                Function<Shared, T> shared) {
            return asked.apply(this);
        }
    }

    /**
     * A slash command; its answer is for the reader alone.
     *
     * @param trigger names this very use of the command
     * @param what what is wanted
     * @param words the question or the topic
     * @param response where the answer goes
     */
    record Commanded(String channel, String trigger, Wish what, String words, URI response) implements SlackEvent {

        @Override
        public String id() {
            return "slack:command:" + trigger;
        }

        @Override
        public String lane() {
            return trigger;
        }

        @Override
        public <T> T fold(
                Function<Asked, T> asked,
                Function<Commanded, T> commanded,
                Function<Judged, T> judged,
                Function<Shared, T> shared) {
            return commanded.apply(this);
        }
    }

    /** What a command wants. */
    enum Wish {
        ANSWER("/ask"),
        BRIEFING("/brief");

        private final String command;

        Wish(String command) {
            this.command = command;
        }

        /** What {@code command} wants; empty for one that is not ours. */
        static Optional<Wish> of(String command) {
            return Stream.of(values())
                    .filter(wish -> wish.command.equals(command))
                    .findFirst();
        }
    }

    /**
     * A press on a button that says whether an answer helped.
     *
     * @param press names this very press
     * @param answer the id of the answer
     * @param response where thanks go
     */
    record Judged(String channel, String press, String answer, Feedback.Verdict verdict, URI response)
            implements SlackEvent {

        @Override
        public String id() {
            return "slack:judged:" + press;
        }

        @Override
        public String lane() {
            return answer;
        }

        @Override
        public <T> T fold(
                Function<Asked, T> asked,
                Function<Commanded, T> commanded,
                Function<Judged, T> judged,
                Function<Shared, T> shared) {
            return judged.apply(this);
        }
    }

    /**
     * A press on the button that shows everybody in the channel what its reader alone has seen.
     *
     * @param press names this very press
     * @param shown the id of the answer or the briefing
     * @param response where word goes when it cannot be shown
     */
    record Shared(String team, String channel, String press, String shown, URI response) implements SlackEvent {

        @Override
        public String id() {
            return "slack:shared:" + press;
        }

        @Override
        public String lane() {
            return shown;
        }

        @Override
        public <T> T fold(
                Function<Asked, T> asked,
                Function<Commanded, T> commanded,
                Function<Judged, T> judged,
                Function<Shared, T> shared) {
            return shared.apply(this);
        }
    }
}
