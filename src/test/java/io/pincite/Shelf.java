package io.pincite;

import io.pincite.index.DocumentHit;
import io.pincite.index.Hit;
import io.pincite.index.Holding;
import io.pincite.index.Library;
import io.pincite.index.Meaning;
import io.pincite.index.Progress;
import io.pincite.index.Snapshot;
import io.pincite.intake.Document;
import io.pincite.intake.State;
import io.pincite.passage.Passage;
import io.pincite.passage.PassageSplitter;
import io.pincite.text.StopWords;
import io.pincite.text.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** A library of a few documents in memory, for tests of what stands on top of the index. Its meaning is its words. */
public final class Shelf implements Library, Snapshot, Meaning {

    private static final int DIMENSIONS = 256;

    private final List<Document> documents;
    private final List<Passage> passages;
    private final Set<String> copies;
    private final boolean whole;

    private Shelf(List<Document> documents, Set<String> copies, boolean whole) {
        this.documents = documents;
        this.copies = copies;
        this.whole = whole;
        this.passages = documents.stream()
                .flatMap(document -> new PassageSplitter().split(document).stream())
                .toList();
    }

    /** A shelf with these documents on it. */
    public static Shelf of(Document... documents) {
        return new Shelf(List.of(documents), Set.of(), false);
    }

    /** The same shelf, knowing that {@code files} are near-copies of each other. */
    public Shelf knowingCopies(String... files) {
        return new Shelf(documents, Set.of(files), whole);
    }

    /** The same shelf, on which whole documents are searched by word too, and words count with what they tell. */
    public Shelf searchedAsAWhole() {
        return new Shelf(documents, copies, true);
    }

    @Override
    public Snapshot snapshot() {
        return this;
    }

    @Override
    public Progress progress() {
        return new Progress(
                Progress.Phase.READY,
                Map.of(State.INDEXED, documents.size()),
                passages(),
                passages(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Subscription onProgress(Consumer<Progress> listener) {
        return () -> {};
    }

    @Override
    public List<Holding> holdings() {
        return documents.stream()
                .map(document -> new Holding(
                        document.file(),
                        State.INDEXED,
                        "",
                        Optional.of(document),
                        passagesOf(document).size(),
                        copiesOf(document.file())))
                .toList();
    }

    private List<String> copiesOf(String file) {
        return copies.contains(file)
                ? copies.stream().filter(other -> !other.equals(file)).sorted().toList()
                : List.of();
    }

    @Override
    public Optional<Holding> holding(String documentId) {
        return holdings().stream()
                .filter(holding -> holding.id().equals(documentId))
                .findFirst();
    }

    @Override
    public List<Passage> passagesOf(Document document) {
        return passages.stream()
                .filter(passage -> passage.source().id().equals(document.id()))
                .toList();
    }

    @Override
    public int passages() {
        return passages.size();
    }

    @Override
    public int embedded() {
        return passages.size();
    }

    @Override
    public List<String> languages() {
        return documents.stream().map(Document::language).distinct().sorted().toList();
    }

    /** By how many of the terms a passage holds, the rarer the better. */
    @Override
    public List<Hit> byWords(Collection<String> terms, Predicate<Document> from, int limit) {
        return best(from, limit, passage -> {
            Set<String> held = termsOf(passage);
            return terms.stream()
                    .distinct()
                    .filter(held::contains)
                    .mapToDouble(term -> 1.0 / frequency(term))
                    .sum();
        });
    }

    @Override
    public List<Hit> byWords(Map<String, Double> told, Predicate<Document> from, int limit) {
        return whole
                ? best(from, limit, passage -> toldBy(termsOf(passage), told))
                : byWords(told.keySet(), from, limit);
    }

    @Override
    public List<DocumentHit> documentsByWords(Map<String, Double> told, Predicate<Document> from, int limit) {
        return documents.stream()
                .filter(document -> whole && from.test(document))
                .map(document -> new DocumentHit(document.id(), toldBy(termsOf(document), told)))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingDouble(DocumentHit::score)
                        .reversed()
                        .thenComparing(DocumentHit::documentId))
                .limit(limit)
                .toList();
    }

    private Set<String> termsOf(Document document) {
        Set<String> terms = new HashSet<>();
        passagesOf(document).forEach(passage -> terms.addAll(termsOf(passage)));
        return terms;
    }

    private static double toldBy(Set<String> held, Map<String, Double> told) {
        return told.entrySet().stream()
                .filter(word -> held.contains(word.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    @Override
    public List<Hit> byMeaning(String text, Predicate<Document> from, int limit) {
        float[] sought = vectorOf(text);
        return best(from, limit, passage -> {
            float[] vector = vectorOf(passage.text());
            double dot = 0;
            for (int i = 0; i < DIMENSIONS; i++) {
                dot += sought[i] * vector[i];
            }
            return dot;
        });
    }

    @Override
    public int frequency(String term) {
        return (int) passages.stream().filter(p -> termsOf(p).contains(term)).count();
    }

    @Override
    public List<String> similarTo(String term) {
        return passages.stream()
                .flatMap(passage -> termsOf(passage).stream())
                .filter(other -> !other.equals(term))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<Document> covers() {
        return documents;
    }

    /** Its words are English. */
    @Override
    public boolean knows(String language) {
        return language.equals("en");
    }

    /** Every word points in a direction of its own; texts are near when they share words. */
    @Override
    public float[] vectorOf(String text) {
        float[] vector = new float[DIMENSIONS];
        for (String term : Words.termsIn(text, "en")) {
            if (!StopWords.contains(term, "en")) {
                vector[Math.floorMod(term.hashCode(), DIMENSIONS)] += 1;
            }
        }
        double length = 0;
        for (float f : vector) {
            length += f * f;
        }
        for (int i = 0; i < DIMENSIONS && length > 0; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return Arrays.copyOf(vector, DIMENSIONS);
    }

    private List<Hit> best(Predicate<Document> from, int limit, ToDoubleFunction<Passage> score) {
        return passages.stream()
                .filter(passage -> from.test(passage.source()))
                .map(passage -> new Hit(passage, score.applyAsDouble(passage)))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingDouble(Hit::score)
                        .reversed()
                        .thenComparing(hit -> hit.passage().id()))
                .limit(limit)
                .toList();
    }

    private static Set<String> termsOf(Passage passage) {
        return new HashSet<>(Words.termsIn(passage.text(), passage.source().language()));
    }
}
