package io.pincite.conversation;

import io.pincite.retrieval.Filter;
import io.pincite.retrieval.Writer;
import java.util.List;
import java.util.Optional;

/**
 * What a reader asks.
 *
 * @param question in the reader's own words, never blank
 * @param conversation the conversation it continues; empty begins a new one
 * @param filter which documents may answer
 * @param writer who is to write the answer; empty leaves it to the settings
 * @param earlier what the reader asked before, oldest first, where the reader's side keeps the conversation; looked at
 *     where {@code conversation} names none that is known
 * @param asker who asks
 */
public record Ask(
        String question,
        Optional<String> conversation,
        Filter filter,
        Optional<Writer> writer,
        List<String> earlier,
        Asker asker) {

    /** How many earlier questions are looked at. */
    public static final int MOST_EARLIER = 8;

    /** Keeps the latest of the earlier questions. */
    public Ask {
        earlier = List.copyOf(earlier.subList(Math.max(0, earlier.size() - MOST_EARLIER), earlier.size()));
    }

    /** What a reader of the service asks. */
    public Ask(
            String question,
            Optional<String> conversation,
            Filter filter,
            Optional<Writer> writer,
            List<String> earlier) {
        this(question, conversation, filter, writer, earlier, Asker.READER);
    }

    /** The same, asked by a guest. */
    public Ask byGuest() {
        return new Ask(question, conversation, filter, writer, earlier, Asker.GUEST);
    }

    /** A question whose conversation is kept here, or begins with it. */
    public Ask(String question, Optional<String> conversation, Filter filter, Optional<Writer> writer) {
        this(question, conversation, filter, writer, List.of());
    }

    /** A question that leaves the writer to the settings. */
    public Ask(String question, Optional<String> conversation, Filter filter) {
        this(question, conversation, filter, Optional.empty());
    }
}
