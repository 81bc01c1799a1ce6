package io.pincite.retrieval;

import java.util.List;

/**
 * What the library has on a question.
 *
 * @param question what was asked
 * @param passages best first; empty rather than wrong
 * @param unknownWords words of the question that stand nowhere in the library, as the question spells them
 */
public record Evidence(Question question, List<Ranked> passages, List<String> unknownWords) {

    /** Copies the lists. */
    public Evidence {
        passages = List.copyOf(passages);
        unknownWords = List.copyOf(unknownWords);
    }
}
