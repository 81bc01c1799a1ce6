package io.pincite.conversation;

import io.pincite.retrieval.Filter;
import io.pincite.retrieval.Writer;
import java.util.Optional;

/**
 * What a reader asks.
 *
 * @param question in the reader's own words, never blank
 * @param conversation the conversation it continues; empty begins a new one
 * @param filter which documents may answer
 * @param writer who is to write the answer; empty leaves it to the settings
 */
public record Ask(String question, Optional<String> conversation, Filter filter, Optional<Writer> writer) {

    /** A question that leaves the writer to the settings. */
    public Ask(String question, Optional<String> conversation, Filter filter) {
        this(question, conversation, filter, Optional.empty());
    }
}
