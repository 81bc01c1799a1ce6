package io.pincite.index;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingSearchResult;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.filter.Filter;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * LangChain4j's own in-memory store, for comparison. It must be copied to be frozen, searches in time that grows with
 * every passage, and breaks ties by the order in which vectors came. Safe to share between threads.
 */
final class ListedVectorStore implements VectorStore {

    private final InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
    private final Set<String> ids = new HashSet<>();

    @Override
    public synchronized int size() {
        return ids.size();
    }

    @Override
    public synchronized EmbeddingStore<TextSegment> frozen() {
        return InMemoryEmbeddingStore.merge(List.of(store));
    }

    @Override
    public synchronized String add(Embedding embedding) {
        return counted(store.add(embedding));
    }

    @Override
    public synchronized void add(String id, Embedding embedding) {
        remove(id);
        store.add(id, embedding);
        counted(id);
    }

    @Override
    public synchronized String add(Embedding embedding, TextSegment segment) {
        return counted(store.add(embedding, segment));
    }

    @Override
    public synchronized List<String> addAll(List<Embedding> embeddings) {
        return embeddings.stream().map(this::add).toList();
    }

    @Override
    public synchronized void addAll(List<String> newIds, List<Embedding> embeddings, List<TextSegment> segments) {
        removeAll(newIds);
        store.addAll(newIds, embeddings, segments);
        ids.addAll(newIds);
    }

    private String counted(String id) {
        ids.add(id);
        return id;
    }

    @Override
    public void remove(String id) {
        removeAll(List.of(id));
    }

    @Override
    public synchronized void removeAll(Collection<String> gone) {
        List<String> present = gone.stream().filter(ids::contains).toList();
        if (!present.isEmpty()) {
            store.removeAll(present);
            present.forEach(ids::remove);
        }
    }

    @Override
    public synchronized void removeAll(Filter filter) {
        throw new UnsupportedOperationException("Passages are removed by id");
    }

    @Override
    public synchronized void removeAll() {
        store.removeAll();
        ids.clear();
    }

    @Override
    public synchronized EmbeddingSearchResult<TextSegment> search(EmbeddingSearchRequest request) {
        return store.search(request);
    }
}
