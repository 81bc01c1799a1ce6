package io.pincite.slack;

import java.util.Set;
import java.util.function.Function;

/** What a believed request turns out to be. There are three cases. */
sealed interface Heard {

    /** Handles all cases at once. */
    <T> T fold(Function<Event, T> event, Function<Challenge, T> challenge, Function<Nothing, T> nothing);

    /**
     * Something that wants doing, if those behind it may ask.
     *
     * @param teams ids of the workspaces of everybody behind it
     */
    record Event(SlackEvent event, Set<String> teams) implements Heard {

        /** Copies the set. */
        public Event {
            teams = Set.copyOf(teams);
        }

        @Override
        public <T> T fold(Function<Event, T> event, Function<Challenge, T> challenge, Function<Nothing, T> nothing) {
            return event.apply(this);
        }
    }

    /** Slack makes sure that the address is ours; it reads back {@code words}. */
    record Challenge(String words) implements Heard {

        @Override
        public <T> T fold(Function<Event, T> event, Function<Challenge, T> challenge, Function<Nothing, T> nothing) {
            return challenge.apply(this);
        }
    }

    /** Nothing that wants doing. */
    record Nothing(Why why) implements Heard {

        @Override
        public <T> T fold(Function<Event, T> event, Function<Challenge, T> challenge, Function<Nothing, T> nothing) {
            return nothing.apply(this);
        }
    }

    /** Why nothing is to be done. */
    enum Why {
        /** A program wrote the message, perhaps this one. */
        BOT,
        /** A kind of event, message or press that means nothing here. */
        OTHER_KIND,
        /** Something that must be there is missing, or not written as Slack writes it. */
        MALFORMED
    }
}
