package io.pincite.conversation;

import java.time.Instant;

/**
 * A conversation as a list of conversations shows it.
 *
 * @param id {@code co_} and 16 hex digits
 * @param title its first question, or what a reader called it
 * @param started when the first question was asked
 * @param last when the latest question was asked
 * @param turns how many questions were asked
 */
public record Conversation(String id, String title, Instant started, Instant last, int turns) {

    /** How many chars a title may have. */
    public static final int LONGEST_TITLE = 200;
}
