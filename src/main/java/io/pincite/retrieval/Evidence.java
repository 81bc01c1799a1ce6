package io.pincite.retrieval;

import java.util.List;

/**
 * What the library has on a question.
 *
 * @param inquiry what was asked, as it was understood
 * @param passages best first; empty rather than wrong
 * @param nearest the cosine between the question and the passage nearest to it in meaning; 0 while nothing is embedded
 */
public record Evidence(Inquiry inquiry, List<Ranked> passages, double nearest) {

    /** Copies the list. */
    public Evidence {
        passages = List.copyOf(passages);
    }

    /** What was asked. */
    public Question question() {
        return inquiry.question();
    }

    /** Words of the question that stand nowhere in the library, as the question spells them. */
    public List<String> unknownWords() {
        return inquiry.unknown().stream().map(Sought::spelled).toList();
    }

    /** The passages with their neighbors, best first, none overlapping another; {@code limit} at most. */
    public List<Excerpt> excerpts(int limit) {
        return Excerpt.of(passages, limit);
    }
}
