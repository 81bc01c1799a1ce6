package io.pincite.conversation;

import io.pincite.retrieval.Filter;
import java.util.Optional;

/**
 * What a reader asks.
 *
 * @param question in the reader's own words, never blank
 * @param conversation the conversation it continues; empty begins a new one
 * @param filter which documents may answer
 */
public record Ask(String question, Optional<String> conversation, Filter filter) {}
