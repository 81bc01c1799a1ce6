package io.pincite.index;

/** Turns text into vectors whose dot product says how near two texts are in meaning. Safe to share between threads. */
public interface Meaning {

    /**
     * The vector of {@code text}, of length 1. The same text gives the same vector, to the bit. Costs a few milliseconds,
     * less for a text asked for lately. Empty while the model fails: then nothing is near anything, and words decide.
     */
    float[] vectorOf(String text);

    /** Whether the vectors know {@code language}, ISO 639-1; of a text in another they say little. */
    default boolean knows(String language) {
        return true;
    }
}
