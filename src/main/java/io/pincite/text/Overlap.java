package io.pincite.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** How much two texts share. */
public final class Overlap {

    private Overlap() {}

    /** The share of all terms that stand in both, from 0 to 1; how often a term stands makes no difference. */
    public static double jaccard(Collection<String> one, Collection<String> other) {
        Set<String> first = asSet(one);
        Set<String> second = asSet(other);
        long both = first.stream().filter(second::contains).count();
        long either = first.size() + second.size() - both;
        return either == 0 ? 0 : (double) both / either;
    }

    private static Set<String> asSet(Collection<String> terms) {
        return terms instanceof Set<String> set ? set : new HashSet<>(terms);
    }
}
