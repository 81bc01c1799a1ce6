package io.pincite.citation;

import io.pincite.index.Meaning;

/** Verifiers for tests. */
public final class Verifiers {

    private Verifiers() {}

    /** A verifier that compares by {@code meaning}. */
    public static CitationVerifier by(Meaning meaning) {
        return new CitationVerifier(meaning);
    }
}
