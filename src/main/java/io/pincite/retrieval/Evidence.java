package io.pincite.retrieval;

import java.util.List;

/**
 * What the library has on a question.
 *
 * @param inquiry what was asked, as it was understood
 * @param passages best first; empty rather than wrong
 */
public record Evidence(Inquiry inquiry, List<Ranked> passages) {

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
}
