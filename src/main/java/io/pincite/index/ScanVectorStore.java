package io.pincite.index;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingSearchResult;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.filter.Filter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Vectors in memory, searched from end to end: exactly while they are few; by their signs first, and exactly among the
 * best, when they are many. LangChain4j's own in-memory store takes seventy times as long, breaks ties by chance and
 * cannot be frozen; a graph index is as fast as this, but what it finds depends on the order in which it grew.
 *
 * <p>Vectors are appended to blocks that frozen stores share, so freezing costs next to nothing. Safe to share between
 * threads.
 */
final class ScanVectorStore implements VectorStore {

    private final Map<String, Integer> rows = new HashMap<>();
    private VectorRows vectors = VectorRows.EMPTY;

    @Override
    public synchronized int size() {
        return rows.size();
    }

    @Override
    public synchronized EmbeddingStore<TextSegment> frozen() {
        return new FrozenVectors(vectors);
    }

    @Override
    public String add(Embedding embedding) {
        String id = UUID.randomUUID().toString();
        add(id, embedding);
        return id;
    }

    @Override
    public void add(String id, Embedding embedding) {
        put(id, embedding, Optional.empty());
    }

    @Override
    public String add(Embedding embedding, TextSegment segment) {
        String id = UUID.randomUUID().toString();
        put(id, embedding, Optional.of(segment));
        return id;
    }

    @Override
    public List<String> addAll(List<Embedding> embeddings) {
        return embeddings.stream().map(this::add).toList();
    }

    @Override
    public void addAll(List<String> ids, List<Embedding> embeddings, List<TextSegment> segments) {
        if (ids.size() != embeddings.size() || ids.size() != segments.size()) {
            throw new IllegalArgumentException("Each vector needs one id and one segment, got " + ids.size() + " ids, "
                    + embeddings.size() + " vectors, " + segments.size() + " segments");
        }
        for (int i = 0; i < ids.size(); i++) {
            put(ids.get(i), embeddings.get(i), Optional.of(segments.get(i)));
        }
    }

    private synchronized void put(String id, Embedding embedding, Optional<TextSegment> segment) {
        removeRow(id);
        rows.put(id, vectors.size());
        vectors = vectors.with(id, embedding.vector(), segment);
        compact();
    }

    @Override
    public synchronized void removeAll(Collection<String> ids) {
        ids.forEach(this::removeRow);
        compact();
    }

    @Override
    public synchronized void removeAll(Filter filter) {
        List<String> matching = rows.entrySet().stream()
                .filter(row -> filter.test(vectors.metadata(row.getValue()).orElseGet(Metadata::new)))
                .map(Map.Entry::getKey)
                .toList();
        removeAll(matching);
    }

    @Override
    public synchronized void removeAll() {
        rows.clear();
        vectors = VectorRows.EMPTY;
    }

    private void removeRow(String id) {
        Integer row = rows.remove(id);
        if (row != null) {
            vectors = vectors.without(row);
        }
    }

    /** Copies what is left once more than half is gone. */
    private void compact() {
        if (vectors.size() < 2 * VectorRows.BLOCK || vectors.size() < 2 * rows.size()) {
            return;
        }
        VectorRows compacted = VectorRows.EMPTY;
        List<Map.Entry<String, Integer>> inOrder = new ArrayList<>(rows.entrySet());
        inOrder.sort(Map.Entry.comparingByValue());
        for (Map.Entry<String, Integer> row : inOrder) {
            int old = row.getValue();
            rows.put(row.getKey(), compacted.size());
            compacted = compacted.with(row.getKey(), vectors.vector(old), vectors.segment(old));
        }
        vectors = compacted;
    }

    @Override
    public EmbeddingSearchResult<TextSegment> search(EmbeddingSearchRequest request) {
        return frozen().search(request);
    }
}
