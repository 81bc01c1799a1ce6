package io.pincite.index;

import io.pincite.text.Shingles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * Recognizes files that say nearly the same. Only files that share a sampled run are compared, so that the work grows
 * with the files and not with their pairs. The result depends on the files alone, never on their order.
 */
final class Copies {

    /** Share of the shorter file's eight-word runs from which two files count as near-copies. */
    private static final double NEARLY_THE_SAME = 0.45;
    /** A run that stands in more files is a formula of theirs, not a sign of copying. It also bounds the work. */
    private static final int MOST_FILES_OF_A_RUN = 50;
    /** How many runs of a file are looked up. Near-copies have a third of them in common and more. */
    private static final int LOOKED_UP = 64;
    /** A run and the number of its file share one long: the lower bits are the file's. */
    private static final int FILE_BITS = 21;

    private static final long FILE_MASK = (1L << FILE_BITS) - 1;

    private Copies() {}

    /**
     * For each file that has near-copies, those, by name.
     *
     * @param files by name
     * @param shingles of the file with this number
     */
    static Map<String, List<String>> among(List<String> files, IntFunction<Shingles> shingles) {
        Map<String, Set<String>> copies = new TreeMap<>();
        candidates(files.size(), shingles).forEach((file, others) -> {
            Shingles own = shingles.apply(file);
            for (int other : others) {
                if (own.shared(shingles.apply(other)) >= NEARLY_THE_SAME) {
                    copies.computeIfAbsent(files.get(file), key -> new TreeSet<>())
                            .add(files.get(other));
                    copies.computeIfAbsent(files.get(other), key -> new TreeSet<>())
                            .add(files.get(file));
                }
            }
        });
        Map<String, List<String>> byName = new TreeMap<>();
        copies.forEach((file, others) -> byName.put(file, List.copyOf(others)));
        return byName;
    }

    /** For each file the later ones that share a run with it. */
    private static Map<Integer, Set<Integer>> candidates(int files, IntFunction<Shingles> shingles) {
        long[] runs = runs(files, shingles);
        Map<Integer, Set<Integer>> candidates = new TreeMap<>();
        int from = 0;
        for (int to = 1; to <= runs.length; to++) {
            if (to == runs.length || runs[to] >> FILE_BITS != runs[from] >> FILE_BITS) {
                if (to - from <= MOST_FILES_OF_A_RUN) {
                    pair(runs, from, to, candidates);
                }
                from = to;
            }
        }
        return candidates;
    }

    private static void pair(long[] runs, int from, int to, Map<Integer, Set<Integer>> candidates) {
        for (int i = from; i < to - 1; i++) {
            int file = (int) (runs[i] & FILE_MASK);
            Set<Integer> later = candidates.computeIfAbsent(file, key -> new TreeSet<>());
            for (int j = i + 1; j < to; j++) {
                later.add((int) (runs[j] & FILE_MASK));
            }
        }
    }

    /** All runs that are looked up, each with its file, equal runs beside each other. */
    private static long[] runs(int files, IntFunction<Shingles> shingles) {
        long[] runs = new long[files * LOOKED_UP];
        int size = 0;
        for (int file = 0; file < Math.min(files, FILE_MASK); file++) {
            long[] sample = shingles.apply(file).sample();
            for (int i = 0; i < Math.min(LOOKED_UP, sample.length); i++) {
                runs[size++] = (sample[i] & ~FILE_MASK) | file;
            }
        }
        long[] filled = Arrays.copyOf(runs, size);
        Arrays.sort(filled);
        return filled;
    }
}
