package io.pincite.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.function.Function;

/** What comes of a call to Slack. There are four cases. */
sealed interface Reply {

    /** Handles all cases at once. */
    <T> T fold(
            Function<Done, T> done,
            Function<Refused, T> refused,
            Function<Later, T> later,
            Function<Unclear, T> unclear);

    /** Slack did it. */
    record Done(JsonNode content) implements Reply {
        @Override
        public <T> T fold(
                Function<Done, T> done,
                Function<Refused, T> refused,
                Function<Later, T> later,
                Function<Unclear, T> unclear) {
            return done.apply(this);
        }
    }

    /** Slack did not, and will not the next time either. */
    record Refused(String error) implements Reply {
        @Override
        public <T> T fold(
                Function<Done, T> done,
                Function<Refused, T> refused,
                Function<Later, T> later,
                Function<Unclear, T> unclear) {
            return refused.apply(this);
        }
    }

    /** Slack did not, and wants to be left alone for {@code pause}. */
    record Later(Duration pause) implements Reply {
        @Override
        public <T> T fold(
                Function<Done, T> done,
                Function<Refused, T> refused,
                Function<Later, T> later,
                Function<Unclear, T> unclear) {
            return later.apply(this);
        }
    }

    /** Nobody knows whether Slack did it: no answer, or none that makes sense. */
    record Unclear(String why) implements Reply {
        @Override
        public <T> T fold(
                Function<Done, T> done,
                Function<Refused, T> refused,
                Function<Later, T> later,
                Function<Unclear, T> unclear) {
            return unclear.apply(this);
        }
    }
}
