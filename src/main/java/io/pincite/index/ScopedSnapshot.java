package io.pincite.index;

import io.pincite.intake.Document;
import io.pincite.passage.Passage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A snapshot that counts and scores as if only some of its documents were there. */
final class ScopedSnapshot implements Snapshot {

    /** Held, so that what it keeps open stays open. */
    private final LuceneSnapshot whole;

    private final WordSearch search;
    private final Predicate<Document> scope;

    ScopedSnapshot(LuceneSnapshot whole, WordSearch search, Predicate<Document> scope) {
        this.whole = whole;
        this.search = search;
        this.scope = scope;
    }

    @Override
    public List<Holding> holdings() {
        return whole.holdings();
    }

    @Override
    public Optional<Holding> holding(String documentId) {
        return whole.holding(documentId);
    }

    @Override
    public List<Passage> passagesOf(Document document) {
        return whole.passagesOf(document);
    }

    @Override
    public int passages() {
        return whole.filed(scope).mapToInt(Filed::passages).sum();
    }

    @Override
    public int embedded() {
        return whole.embedded();
    }

    @Override
    public List<String> languages() {
        return whole.filed(scope)
                .map(filed -> filed.head().language())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<Hit> byWords(Collection<String> terms, Predicate<Document> from, int limit) {
        return byWords(whole.asked(() -> search.rarities(terms)), from, limit);
    }

    @Override
    public List<Hit> byWords(Map<String, Double> told, Predicate<Document> from, int limit) {
        return whole.byWords(search, told, scope.and(from), limit);
    }

    @Override
    public List<DocumentHit> documentsByWords(Map<String, Double> told, Predicate<Document> from, int limit) {
        return whole.documentsByWords(search, told, scope.and(from), limit);
    }

    @Override
    public List<Hit> byMeaning(String text, Predicate<Document> from, int limit) {
        return whole.byMeaning(text, scope.and(from), limit);
    }

    @Override
    public int frequency(String term) {
        return whole.asked(() -> search.frequency(term));
    }

    @Override
    public List<String> similarTo(String term) {
        return whole.asked(() -> search.similarTo(term));
    }

    @Override
    public List<Document> covers() {
        return whole.covers().stream().filter(scope).toList();
    }

    @Override
    public boolean knows(String language) {
        return whole.knows(language);
    }
}
