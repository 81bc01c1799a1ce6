package io.pincite.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ScanVectorStoreTest extends VectorStoreContract {

    private static final int DIMENSION = 384;
    private static final int MANY = 12_000;

    @Override
    VectorStore store() {
        return new ScanVectorStore();
    }

    @Test
    void breaks_ties_by_id_whatever_came_first() {
        VectorStore store = store();
        List.of("c", "a", "d", "b").forEach(id -> put(store, id, "document", EAST));
        assertThat(find(store, EAST, 3)).extracting(EmbeddingMatch::embeddingId).containsExactly("a", "b", "c");
    }

    @Test
    void finds_nearly_all_of_the_nearest_among_many() {
        List<Embedding> vectors = clustered(new Random(7));
        VectorStore store = filled(vectors, inOrder());
        VectorRows all = rows(vectors);
        int found = 0;
        for (int question = 0; question < 50; question++) {
            Embedding near = vectors.get(question * 100);
            Set<String> nearest = new HashSet<>(nearest(all, near));
            found += (int) find(store, near, 10).stream()
                    .filter(match -> nearest.contains(match.embeddingId()))
                    .count();
        }
        assertThat(found).isGreaterThanOrEqualTo(490);
    }

    @Test
    void finds_the_same_among_many_whatever_came_first() {
        List<Embedding> vectors = clustered(new Random(8));
        List<Integer> shuffled = new ArrayList<>(inOrder());
        Collections.shuffle(shuffled, new Random(9));
        EmbeddingStore<TextSegment> one = filled(vectors, inOrder()).frozen();
        EmbeddingStore<TextSegment> other = filled(vectors, shuffled).frozen();
        for (int question = 0; question < 20; question++) {
            Embedding near = vectors.get(question * 77);
            assertThat(find(one, near, 20)).isEqualTo(find(other, near, 20));
        }
    }

    @Test
    void gives_room_back_without_losing_anything() {
        List<Embedding> vectors = clustered(new Random(10));
        VectorStore store = filled(vectors, inOrder());
        store.removeAll(
                IntStream.range(0, MANY - 500).mapToObj(Integer::toString).toList());
        assertThat(store.size()).isEqualTo(500);
        for (int row = MANY - 500; row < MANY; row += 50) {
            assertThat(find(store, vectors.get(row), 1).get(0).embeddingId()).isEqualTo(Integer.toString(row));
        }
    }

    private static List<Integer> inOrder() {
        return IntStream.range(0, MANY).boxed().toList();
    }

    private static VectorStore filled(List<Embedding> vectors, List<Integer> order) {
        VectorStore store = new ScanVectorStore();
        order.forEach(row -> put(store, Integer.toString(row), "document", vectors.get(row)));
        return store;
    }

    /** The ids of the ten nearest, by comparing all. */
    private static List<String> nearest(VectorRows all, Embedding near) {
        float[] unit = VectorRows.unit(near.vector());
        double[] distances = new double[all.size()];
        Arrays.setAll(distances, row -> -all.cosine(row, unit));
        double tenth = Arrays.stream(distances).sorted().toArray()[9];
        return inOrder().stream()
                .filter(row -> distances[row] <= tenth)
                .map(all::id)
                .toList();
    }

    private static VectorRows rows(List<Embedding> vectors) {
        VectorRows rows = VectorRows.EMPTY;
        for (Embedding vector : vectors) {
            rows = rows.with(Integer.toString(rows.size()), vector.vector(), Optional.empty());
        }
        return rows;
    }

    /** Vectors in heaps, as those of texts are. */
    private static List<Embedding> clustered(Random random) {
        float[][] centers = new float[100][];
        for (int i = 0; i < centers.length; i++) {
            centers[i] = gaussian(random, 1);
        }
        return IntStream.range(0, MANY)
                .mapToObj(row -> {
                    float[] vector = gaussian(random, 0.8);
                    float[] center = centers[row % centers.length];
                    for (int i = 0; i < DIMENSION; i++) {
                        vector[i] += center[i];
                    }
                    return Embedding.from(vector);
                })
                .toList();
    }

    private static float[] gaussian(Random random, double deviation) {
        float[] vector = new float[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] = (float) (deviation * random.nextGaussian());
        }
        return vector;
    }
}
