package io.pincite.conversation;

import io.pincite.answer.Answer;
import java.time.Duration;
import java.time.Instant;

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
 */
public record Turn(
        String id,
        String conversation,
        String asked,
        Instant at,
        Answer answer,
        Duration retrieval,
        Duration writing) {}
