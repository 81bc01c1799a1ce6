package io.pincite.citation;

import io.pincite.index.Meaning;
import io.pincite.passage.Passage;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds the words that carry a sentence, whoever wrote it. Safe to share between threads. */
@Singleton
public final class CitationVerifier {

    private final Meaning meaning;

    CitationVerifier(Meaning meaning) {
        this.meaning = meaning;
    }

    /** Reads {@code passages} once at most, so that many sentences can be held against them. */
    public Ground over(List<Passage> passages) {
        return new Ground(passages, meaning);
    }
}
