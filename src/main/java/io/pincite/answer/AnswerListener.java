package io.pincite.answer;

import io.pincite.retrieval.Evidence;

/** Hears how an answer grows, in this order, on the thread that asked. */
public interface AnswerListener {

    /** Hears nothing. */
    AnswerListener NONE = new AnswerListener() {};

    /** The evidence is gathered. */
    default void passages(Evidence evidence) {}

    /** One sentence is finished and its citations are checked. */
    default void claim(Claim claim) {}

    /** The answer is chosen; this is how. */
    default void traced(Trace trace) {}

    /** The claims that were told so far are withdrawn, and others take their place. */
    default void withdrawn() {}
}
