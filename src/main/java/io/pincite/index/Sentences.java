package io.pincite.index;

import java.util.Optional;

/** Finds vectors of the library's sentences that were made before anybody asked. Safe to share between threads. */
interface Sentences {

    /** Knows none. */
    Sentences NONE = text -> Optional.empty();

    /** The vector of {@code text}, if it is a sentence whose vector is kept. */
    Optional<float[]> vectorOf(String text);
}
