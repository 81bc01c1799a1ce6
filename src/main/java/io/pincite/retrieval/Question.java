package io.pincite.retrieval;

/**
 * A question that stands alone.
 *
 * @param text as asked, or as understood from the conversation; never blank
 * @param filter which documents may answer
 * @param writer who is to write the sentences of the answer
 */
public record Question(String text, Filter filter, Writer writer) {

    /** Rejects a question that asks nothing. */
    public Question {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A question needs words");
        }
    }

    /** A question to be answered with the documents' own sentences. */
    public Question(String text, Filter filter) {
        this(text, filter, Writer.EXTRACTIVE);
    }

    /** A question to the whole library, to be answered with its own sentences. */
    public Question(String text) {
        this(text, Filter.NONE);
    }
}
