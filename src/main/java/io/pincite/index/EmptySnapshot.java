package io.pincite.index;

import io.pincite.intake.Document;
import io.pincite.passage.Passage;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The library before what was kept is open. */
final class EmptySnapshot implements Snapshot {

    @Override
    public List<Holding> holdings() {
        return List.of();
    }

    @Override
    public Optional<Holding> holding(String documentId) {
        return Optional.empty();
    }

    @Override
    public List<Passage> passagesOf(Document document) {
        return List.of();
    }

    @Override
    public int passages() {
        return 0;
    }

    @Override
    public int embedded() {
        return 0;
    }

    @Override
    public List<String> languages() {
        return List.of();
    }

    @Override
    public List<Hit> byWords(Collection<String> terms, Predicate<Document> from, int limit) {
        return List.of();
    }

    @Override
    public List<Hit> byMeaning(String text, Predicate<Document> from, int limit) {
        return List.of();
    }

    @Override
    public int frequency(String term) {
        return 0;
    }
}
