package io.pincite.index;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingSearchResult;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.RelevanceScore;
import dev.langchain4j.store.embedding.filter.Filter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/** Vectors as they were at one moment. For searching alone; ties break on the id. Safe to share between threads. */
final class FrozenVectors implements EmbeddingStore<TextSegment> {

    /** Up to here every vector is compared exactly; a scan by signs would save less than a millisecond. */
    private static final int FEW = 4096;
    /** How many of the nearest by sign are compared exactly, at least. With 400, 199 of 200 of the best ten are found. */
    private static final int RESCORED = 400;

    private final VectorRows vectors;

    FrozenVectors(VectorRows vectors) {
        this.vectors = vectors;
    }

    @Override
    public EmbeddingSearchResult<TextSegment> search(EmbeddingSearchRequest request) {
        float[] unit = VectorRows.unit(request.queryEmbedding().vector());
        if (vectors.size() > 0 && unit.length != vectors.dimension()) {
            throw new IllegalArgumentException(
                    "A vector of " + unit.length + " numbers cannot be compared to vectors of " + vectors.dimension());
        }
        IntPredicate allowed = allowed(Optional.ofNullable(request.filter()));
        Best best = new Best(request.maxResults());
        if (vectors.size() <= FEW) {
            scanAll(unit, allowed, best);
        } else {
            scanNearest(unit, allowed, best, Math.max(RESCORED, 8 * request.maxResults()));
        }
        return new EmbeddingSearchResult<>(best.inOrder().stream()
                .map(this::match)
                .filter(match -> match.score() >= request.minScore())
                .toList());
    }

    private IntPredicate allowed(Optional<Filter> filter) {
        return filter.<IntPredicate>map(Allowed::new).orElse(row -> !vectors.isRemoved(row));
    }

    private void scanAll(float[] unit, IntPredicate allowed, Best best) {
        for (int row = 0; row < vectors.size(); row++) {
            if (allowed.test(row)) {
                best.offer(row, vectors.cosine(row, unit));
            }
        }
    }

    /** Compares exactly whatever is as near by sign as the {@code enough}th, all ties included. */
    private void scanNearest(float[] unit, IntPredicate allowed, Best best, int enough) {
        int farthest = vectors.dimension() + 1;
        short[] distances = vectors.signDistances(VectorRows.signsOf(unit));
        int[] rowsAt = new int[farthest + 1];
        for (int row = 0; row < distances.length; row++) {
            if (!allowed.test(row)) {
                distances[row] = (short) farthest;
            }
            rowsAt[distances[row]]++;
        }
        int limit = 0;
        int rows = rowsAt[0];
        while (rows < enough && limit < farthest - 1) {
            limit++;
            rows += rowsAt[limit];
        }
        for (int row = 0; row < distances.length; row++) {
            if (distances[row] <= limit) {
                best.offer(row, vectors.cosine(row, unit));
            }
        }
    }

    private EmbeddingMatch<TextSegment> match(Scored scored) {
        double score = RelevanceScore.fromCosineSimilarity(scored.cosine());
        Embedding embedding = Embedding.from(vectors.vector(scored.row()));
        return new EmbeddingMatch<>(score, scored.id(), embedding, segment(scored.row()));
    }

    @SuppressWarnings("NullAway") // LangChain4j's own stores give null for a vector without a segment, too.
    private TextSegment segment(int row) {
        return vectors.segment(row).orElse(null);
    }

    @Override
    public String add(Embedding embedding) {
        throw frozen();
    }

    @Override
    public void add(String id, Embedding embedding) {
        throw frozen();
    }

    @Override
    public String add(Embedding embedding, TextSegment segment) {
        throw frozen();
    }

    @Override
    public List<String> addAll(List<Embedding> embeddings) {
        throw frozen();
    }

    private static UnsupportedOperationException frozen() {
        return new UnsupportedOperationException("These vectors are frozen; add to the store they come from");
    }

    private record Scored(int row, String id, float cosine) {}

    /** Rows that are there and whose metadata passes; rows of one document share it and stand together. */
    private final class Allowed implements IntPredicate {

        private final Filter filter;
        private Optional<Metadata> last = Optional.empty();
        private boolean lastPassed;

        Allowed(Filter filter) {
            this.filter = filter;
        }

        @Override
        public boolean test(int row) {
            return !vectors.isRemoved(row) && passes(vectors.metadata(row));
        }

        @SuppressWarnings("ReferenceEquality") // Equal metadata in two places is asked about twice, that is all.
        private boolean passes(Optional<Metadata> metadata) {
            if (metadata.isEmpty() || last.isEmpty() || metadata.get() != last.get()) {
                lastPassed = filter.test(metadata.orElseGet(Metadata::new));
                last = metadata;
            }
            return lastPassed;
        }
    }

    /** The best so many, worst on top. */
    private final class Best {

        private static final Comparator<Scored> BEST_FIRST =
                Comparator.comparingDouble(Scored::cosine).reversed().thenComparing(Scored::id);

        private final int limit;
        private final PriorityQueue<Scored> worstFirst;

        Best(int limit) {
            this.limit = limit;
            this.worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());
        }

        void offer(int row, float cosine) {
            Scored worst = worstFirst.peek();
            if (worst != null && worstFirst.size() == limit && cosine < worst.cosine()) {
                return;
            }
            worstFirst.add(new Scored(row, vectors.id(row), cosine));
            if (worstFirst.size() > limit) {
                worstFirst.poll();
            }
        }

        List<Scored> inOrder() {
            Scored[] all = worstFirst.toArray(new Scored[0]);
            Arrays.sort(all, BEST_FIRST);
            return List.of(all);
        }
    }
}
