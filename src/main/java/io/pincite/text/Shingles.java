package io.pincite.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A sample of the eight-word runs of a text, by which near-copies are recognized without comparing whole texts. Equal
 * texts give equal samples; what two texts share is exact for short ones and estimated within a few percent for others.
 */
public final class Shingles {

    private static final int WORDS = 8;
    private static final int SAMPLE = 256;

    private final int runs;
    /** The smallest hashes of all runs, ascending. */
    private final long[] sample;

    private Shingles(int runs, long[] sample) {
        this.runs = runs;
        this.sample = sample;
    }

    /** The sample of a text with these words; nothing for a text of less than eight. */
    public static Shingles of(List<String> terms) {
        long[] hashes = new long[Math.max(0, terms.size() - WORDS + 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(terms.subList(i, i + WORDS));
        }
        long[] different = LongStream.of(hashes).sorted().distinct().toArray();
        return new Shingles(different.length, Arrays.copyOf(different, Math.min(different.length, SAMPLE)));
    }

    /** The sample that {@link #runs} and {@link #sample} were taken from. */
    public static Shingles restored(int runs, long[] sample) {
        return new Shingles(runs, sample.clone());
    }

    /** How many different runs the text has. */
    public int runs() {
        return runs;
    }

    /** The hashes that stand for them, ascending. Texts that share much share many of these. */
    public long[] sample() {
        return sample.clone();
    }

    /**
     * The share of the shorter text's runs that stand in the longer one too, 0 to 1. Two texts of which one merely
     * continues the other share everything.
     */
    public double shared(Shingles other) {
        int shorter = Math.min(runs, other.runs);
        if (shorter == 0) {
            return 0;
        }
        double resemblance = resemblance(other);
        double common = resemblance * ((double) runs + other.runs) / (1 + resemblance);
        return Math.min(1, common / shorter);
    }

    /** Of the smallest hashes of both texts together, the part that both hold. */
    private double resemblance(Shingles other) {
        boolean exact = runs == sample.length && other.runs == other.sample.length;
        int enough = exact ? Integer.MAX_VALUE : SAMPLE;
        int mine = 0;
        int theirs = 0;
        int seen = 0;
        int both = 0;
        while (seen < enough && (mine < sample.length || theirs < other.sample.length)) {
            long own = mine < sample.length ? sample[mine] : Long.MAX_VALUE;
            long foreign = theirs < other.sample.length ? other.sample[theirs] : Long.MAX_VALUE;
            both += own == foreign ? 1 : 0;
            mine += own <= foreign ? 1 : 0;
            theirs += foreign <= own ? 1 : 0;
            seen++;
        }
        return (double) both / seen;
    }

    /** FNV-1a over the words, spread by the finisher of SplitMix64 so that the smallest hashes are a fair sample. */
    private static long hash(List<String> terms) {
        long hash = 0xcbf29ce484222325L;
        for (String term : terms) {
            for (int i = 0; i < term.length(); i++) {
                hash = (hash ^ term.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
