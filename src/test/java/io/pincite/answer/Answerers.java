package io.pincite.answer;

import io.pincite.Shelf;
import io.pincite.retrieval.Retrievers;

/** Opens the real line to the tests of other packages. */
public final class Answerers {

    private Answerers() {}

    /** Answers from {@code shelf}. */
    public static Answerer over(Shelf shelf) {
        return new Answerer(shelf, Retrievers.over(shelf), new ExtractiveWriter(shelf, () -> 0.5));
    }

    /** Suggests what {@code shelf} answers. */
    public static Suggestions suggestionsOver(Shelf shelf) {
        return new Suggestions(shelf, over(shelf));
    }
}
