package io.pincite.retrieval;

/**
 * A question that stands alone.
 *
 * @param text as asked, or as understood from the conversation; never blank
 * @param filter which documents may answer
 */
public record Question(String text, Filter filter) {

    /** Rejects a question that asks nothing. */
    public Question {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A question needs words");
        }
    }

    /** A question to the whole library. */
    public Question(String text) {
        this(text, Filter.NONE);
    }
}
