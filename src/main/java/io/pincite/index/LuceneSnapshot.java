package io.pincite.index;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.filter.Filter;
import io.pincite.intake.Document;
import io.pincite.passage.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The library at one moment, over one commit of the {@link Store} and the vectors that were there with it. */
final class LuceneSnapshot implements Snapshot {

    private final LiveSearcher searcher;
    private final WordSearch search;
    private final Catalog catalog;
    private final EmbeddingStore<TextSegment> vectors;
    private final int embedded;
    private final Shared shared;
    private final Map<String, List<String>> copies;

    /**
     * A snapshot.
     *
     * @param searcher over the words; stays open as long as this snapshot can be reached
     * @param catalog the files
     * @param vectors frozen
     * @param embedded how many of them there are
     * @param copies files that say nearly the same, by file
     * @param shared what all snapshots have in common
     */
    LuceneSnapshot(
            LiveSearcher searcher,
            Catalog catalog,
            EmbeddingStore<TextSegment> vectors,
            int embedded,
            Map<String, List<String>> copies,
            Shared shared) {
        this.searcher = searcher;
        this.search = new WordSearch(searcher);
        this.catalog = catalog;
        this.vectors = vectors;
        this.embedded = embedded;
        this.copies = copies;
        this.shared = shared;
    }

    /** What all snapshots of a library have in common. */
    record Shared(Texts texts, Meaning meaning, QuestionGate gate) {}

    @Override
    public List<Holding> holdings() {
        return new Holdings(catalog.byName());
    }

    @Override
    public Optional<Holding> holding(String documentId) {
        return catalog.find(documentId).map(this::holding);
    }

    private Holding holding(Entry entry) {
        return new Holding(
                entry.file(),
                entry.visibleState(),
                entry.visibleReason(),
                entry.filed().map(this::documentOf),
                entry.passages(),
                copies.getOrDefault(entry.file(), List.of()));
    }

    @Override
    public List<Passage> passagesOf(Document document) {
        return filed(document.id())
                .filter(filed -> filed.head().version().equals(document.version()))
                .map(filed -> IntStream.range(0, filed.passages())
                        .boxed()
                        .flatMap(number -> filed.passage(document, number).stream())
                        .toList())
                .orElse(List.of());
    }

    @Override
    public int passages() {
        return catalog.passages();
    }

    @Override
    public int embedded() {
        return embedded;
    }

    @Override
    public List<String> languages() {
        return catalog.stream()
                .flatMap(entry -> entry.filed().stream())
                .map(filed -> filed.head().language())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Snapshot within(Predicate<Document> scope) {
        return new ScopedSnapshot(this, search.within(owner -> passes(owner, scope)), scope);
    }

    /** What is kept of the documents that pass {@code scope}, in no particular order. */
    Stream<Filed> filed(Predicate<Document> scope) {
        return catalog.stream().flatMap(entry -> entry.filed().stream()).filter(filed -> scope.test(filed.head()));
    }

    @Override
    public List<Hit> byWords(Collection<String> terms, Predicate<Document> from, int limit) {
        return byWords(search, asked(() -> search.rarities(terms)), from, limit);
    }

    @Override
    public List<Hit> byWords(Map<String, Double> told, Predicate<Document> from, int limit) {
        return byWords(search, told, from, limit);
    }

    /** The same, with the statistics of {@code search}. */
    List<Hit> byWords(WordSearch search, Map<String, Double> told, Predicate<Document> from, int limit) {
        if (told.isEmpty() || limit == 0) {
            return List.of();
        }
        return asked(() -> search.passages(told, owners(from), limit).stream()
                .flatMap(found -> hit(found.id(), found.score()).stream())
                .toList());
    }

    @Override
    public List<DocumentHit> documentsByWords(Map<String, Double> told, Predicate<Document> from, int limit) {
        return documentsByWords(search, told, from, limit);
    }

    /** The same, with the statistics of {@code search}. */
    List<DocumentHit> documentsByWords(
            WordSearch search, Map<String, Double> told, Predicate<Document> from, int limit) {
        if (told.isEmpty() || limit == 0) {
            return List.of();
        }
        return asked(() -> search.documents(told, owners(from), limit).stream()
                .map(found -> new DocumentHit(found.id(), found.score()))
                .toList());
    }

    /** Empty where every document may be found. */
    private Optional<Predicate<String>> owners(Predicate<Document> from) {
        return from == ANY ? Optional.empty() : Optional.of(owner -> passes(owner, from));
    }

    private Optional<Hit> hit(String passageId, double score) {
        int colon = passageId.lastIndexOf(':');
        int number = Integer.parseInt(passageId.substring(colon + 1));
        return filed(passageId.substring(0, colon))
                .flatMap(filed -> filed.passage(documentOf(filed), number))
                .map(passage -> new Hit(passage, score));
    }

    @Override
    public List<Hit> byMeaning(String text, Predicate<Document> from, int limit) {
        if (embedded == 0 || limit == 0 || text.isBlank()) {
            return List.of();
        }
        float[] sought = shared.meaning().vectorOf(text);
        if (sought.length == 0) {
            return List.of();
        }
        return asked(() -> vectors.search(request(sought, from, limit)).matches().stream()
                .flatMap(match -> hit(match.embeddingId(), 2 * match.score() - 1).stream())
                .toList());
    }

    private EmbeddingSearchRequest request(float[] sought, Predicate<Document> from, int limit) {
        EmbeddingSearchRequest.EmbeddingSearchRequestBuilder request = EmbeddingSearchRequest.builder()
                .queryEmbedding(Embedding.from(sought))
                .maxResults(limit);
        if (from != ANY) {
            Filter filter = metadata -> passes(((Metadata) metadata).getString(VectorStore.DOCUMENT), from);
            request.filter(filter);
        }
        return request.build();
    }

    @Override
    public int frequency(String term) {
        return asked(() -> search.frequency(term));
    }

    @Override
    public List<String> similarTo(String term) {
        return asked(() -> search.similarTo(term));
    }

    @Override
    public List<Document> covers() {
        return catalog.byName().stream()
                .flatMap(entry -> entry.filed().stream())
                .map(Filed::head)
                .toList();
    }

    @Override
    public boolean knows(String language) {
        return shared.meaning().knows(language);
    }

    private boolean passes(String documentId, Predicate<Document> from) {
        return filed(documentId).filter(filed -> from.test(filed.head())).isPresent();
    }

    private Optional<Filed> filed(String documentId) {
        return catalog.find(documentId).flatMap(Entry::filed);
    }

    private Document documentOf(Filed filed) {
        try {
            return shared.texts().document(filed, searcher.getIndexReader());
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** Holds back background work, and keeps the reader open while {@code work} uses it. */
    <T> T asked(QuestionGate.Work<T, IOException> work) {
        try {
            return shared.gate().shutDuring(work);
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read; restart to have it made again", e);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** Reads each document when it is asked for, so that a long list does not hold every text at once. */
    private final class Holdings extends AbstractList<Holding> implements RandomAccess {

        private final List<Entry> entries;

        Holdings(List<Entry> entries) {
            this.entries = entries;
        }

        @Override
        public Holding get(int index) {
            return holding(entries.get(index));
        }

        @Override
        public int size() {
            return entries.size();
        }
    }
}
