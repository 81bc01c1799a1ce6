package io.pincite.retrieval;

import java.util.Set;

/**
 * A word of a question that a search can look for.
 *
 * @param spelled as the question spells it
 * @param terms its normal forms in the languages of the library, other spellings included; see {@link
 *     io.pincite.text.Words}
 * @param weight how much it tells, from how rare it is in the library; greater than 0
 * @param known whether any of its forms stands in the library
 * @param name whether it belongs to a name
 */
public record Sought(String spelled, Set<String> terms, double weight, boolean known, boolean name) {

    /** Copies the set. */
    public Sought {
        terms = Set.copyOf(terms);
    }
}
