package io.pincite.index;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Vectors of length 1 in rows. A changed one shares its blocks with the one before and writes only beyond what that one
 * can see; so only the newest may be changed, by one thread at a time, and all may be read.
 */
final class VectorRows {

    /** How many rows stand in one block. */
    static final int BLOCK = 1024;

    /** Below, a scan takes less time than sharing it out. */
    private static final int MANY = 200_000;

    static final VectorRows EMPTY = new VectorRows(0, 0, new Block[0], new long[0]);

    private final int size;
    private final int dimension;
    private final Block[] blocks;
    /** One bit for each row, set when it was removed. */
    private final long[] removed;

    private VectorRows(int size, int dimension, Block[] blocks, long[] removed) {
        this.size = size;
        this.dimension = dimension;
        this.blocks = blocks;
        this.removed = removed;
    }

    /** How many rows there are, removed ones included. */
    int size() {
        return size;
    }

    int dimension() {
        return dimension;
    }

    boolean isRemoved(int row) {
        int word = row >> 6;
        return word < removed.length && (removed[word] & 1L << row) != 0;
    }

    /** The same and one row more. */
    VectorRows with(String id, float[] vector, Optional<TextSegment> segment) {
        if (size > 0 && vector.length != dimension) {
            throw new IllegalArgumentException(
                    "Vectors of " + dimension + " and of " + vector.length + " numbers cannot be compared");
        }
        boolean full = size == blocks.length * BLOCK;
        Block[] grown = full ? Arrays.copyOf(blocks, blocks.length + 1) : blocks;
        if (full) {
            grown[blocks.length] = new Block(vector.length);
        }
        grown[size / BLOCK].set(size % BLOCK, id, unit(vector), segment);
        return new VectorRows(size + 1, vector.length, grown, removed);
    }

    /** The same with one row removed. */
    VectorRows without(int row) {
        long[] more = Arrays.copyOf(removed, Math.max(removed.length, (row >> 6) + 1));
        more[row >> 6] |= 1L << row;
        return new VectorRows(size, dimension, blocks, more);
    }

    String id(int row) {
        return blocks[row / BLOCK].ids[row % BLOCK];
    }

    Optional<TextSegment> segment(int row) {
        return Optional.ofNullable(blocks[row / BLOCK].segments[row % BLOCK]);
    }

    Optional<Metadata> metadata(int row) {
        return segment(row).map(TextSegment::metadata);
    }

    float[] vector(int row) {
        int from = row % BLOCK * dimension;
        return Arrays.copyOfRange(blocks[row / BLOCK].numbers, from, from + dimension);
    }

    /** The cosine between the row and {@code unit}, which has length 1. Summed in a fixed order. */
    float cosine(int row, float[] unit) {
        float[] numbers = blocks[row / BLOCK].numbers;
        int from = row % BLOCK * dimension;
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < dimension; i += 4) {
            a += numbers[from + i] * unit[i];
            b += numbers[from + i + 1] * unit[i + 1];
            c += numbers[from + i + 2] * unit[i + 2];
            d += numbers[from + i + 3] * unit[i + 3];
        }
        for (; i < dimension; i++) {
            a += numbers[from + i] * unit[i];
        }
        return (a + b) + (c + d);
    }

    /** For each row, in how many numbers it and {@code signs} differ in sign; on all processors when there are many. */
    short[] signDistances(long[] signs) {
        short[] distances = new short[size];
        IntStream numbers = IntStream.range(0, (size + BLOCK - 1) / BLOCK);
        (size > MANY ? numbers.parallel() : numbers).forEach(block -> {
            int rows = Math.min(BLOCK, size - block * BLOCK);
            signDistances(blocks[block].signs, signs, distances, block * BLOCK, rows);
        });
        return distances;
    }

    /** The innermost loop of a search: kept free of anything else. */
    private static void signDistances(long[] all, long[] signs, short[] distances, int first, int rows) {
        int at = 0;
        for (int row = 0; row < rows; row++) {
            int distance = 0;
            for (long word : signs) {
                distance += Long.bitCount(all[at++] ^ word);
            }
            distances[first + row] = (short) distance;
        }
    }

    /** One bit for each number of {@code vector}, set when it is positive. */
    static long[] signsOf(float[] vector) {
        long[] signs = new long[(vector.length + 63) / 64];
        for (int i = 0; i < vector.length; i++) {
            if (vector[i] > 0) {
                signs[i >> 6] |= 1L << i;
            }
        }
        return signs;
    }

    /** {@code vector} brought to length 1; zero stays zero. */
    static float[] unit(float[] vector) {
        double squares = 0;
        for (float number : vector) {
            squares += (double) number * number;
        }
        if (squares == 0 || Math.abs(squares - 1) < 1e-6) {
            return vector;
        }
        double length = Math.sqrt(squares);
        float[] unit = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return unit;
    }

    private static final class Block {

        private final int dimension;
        private final float[] numbers;
        private final long[] signs;
        private final String[] ids = new String[BLOCK];
        private final @Nullable TextSegment[] segments = new TextSegment[BLOCK];

        Block(int dimension) {
            this.dimension = dimension;
            this.numbers = new float[BLOCK * dimension];
            this.signs = new long[BLOCK * ((dimension + 63) / 64)];
        }

        void set(int row, String id, float[] unit, Optional<TextSegment> segment) {
            long[] bits = signsOf(unit);
            System.arraycopy(unit, 0, numbers, row * dimension, dimension);
            System.arraycopy(bits, 0, signs, row * bits.length, bits.length);
            ids[row] = id;
            segments[row] = segment.orElse(null);
        }
    }
}
