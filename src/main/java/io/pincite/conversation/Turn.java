package io.pincite.conversation;

import io.pincite.answer.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One question and its answer in a conversation.
 *
 * @param id names the answer in addresses: {@code an_} and 16 hex digits
 * @param conversation names the conversation: {@code co_} and 16 hex digits
 * @param asked the question in the reader's own words; {@code answer.question()} is how it was understood
 * @param at when it was asked
 * @param answer what came back
 * @param retrieval how long the evidence took
 * @param writing how long the sentences took
 * @param byWordsOnly whether nothing could be found by meaning: not embedded yet, or the embedding model failed
 * @param kept whether it is on disk, so that it can be opened later
 * @param feedback what a reader thinks of it
 */
public record Turn(
        String id,
        String conversation,
        String asked,
        Instant at,
        Answer answer,
        Duration retrieval,
        Duration writing,
        boolean byWordsOnly,
        boolean kept,
        Optional<Feedback> feedback) {

    /** A turn that nobody has kept or judged yet. */
    public Turn(
            String id,
            String conversation,
            String asked,
            Instant at,
            Answer answer,
            Duration retrieval,
            Duration writing,
            boolean byWordsOnly) {
        this(id, conversation, asked, at, answer, retrieval, writing, byWordsOnly, false, Optional.empty());
    }

    /** The same, on disk. */
    Turn inKeeping() {
        return new Turn(id, conversation, asked, at, answer, retrieval, writing, byWordsOnly, true, feedback);
    }
}
