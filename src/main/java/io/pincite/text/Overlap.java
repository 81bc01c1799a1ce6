package io.pincite.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** How much two texts share. */
public final class Overlap {

    private Overlap() {}

    /** The share of all terms that stand in both, from 0 to 1; how often a term stands makes no difference. */
    public static double jaccard(Collection<String> one, Collection<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(new HashSet<>(other));
        Set<String> either = new HashSet<>(one);
        either.addAll(other);
        return either.isEmpty() ? 0 : (double) both.size() / either.size();
    }
}
