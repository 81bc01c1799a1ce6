package io.pincite.retrieval;

/** Finds what the library says on a question. Deterministic: same library, same question, same evidence. */
public interface Retriever {

    /**
     * The evidence for {@code question}, empty rather than wrong.
     *
     * @param limit how many passages at most
     */
    Evidence evidenceFor(Question question, int limit);
}
