package io.pincite.index;

import io.pincite.intake.Document;
import io.pincite.passage.Passage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The library at one moment. Immutable and safe to share; ask it everything that one answer needs, so that the answer
 * cannot mix two states. The same files give the same results in the same order, whatever happened on the way there.
 */
public interface Snapshot {

    /** Lets every document through. */
    Predicate<Document> ANY = document -> true;

    /**
     * The same as if only the documents that pass {@code scope} were there: passages, languages, frequencies and scores
     * count these alone, so that what is asked of some documents does not depend on the others.
     */
    default Snapshot within(Predicate<Document> scope) {
        return this;
    }

    /** Every file of the folder, by name. */
    List<Holding> holdings();

    /** The file whose document has this id. */
    Optional<Holding> holding(String documentId);

    /** The document's passages in text order; empty for a document that is not in this snapshot. */
    List<Passage> passagesOf(Document document);

    /** How many passages can be found by word. */
    int passages();

    /** How many passages can be found by meaning too. */
    int embedded();

    /** The languages of the documents, ISO 639-1, in alphabetical order. */
    List<String> languages();

    /**
     * The passages that hold any of {@code terms}, best first by BM25, ties by passage id.
     *
     * @param terms normal forms, as {@link io.pincite.text.Words} makes them; a term that stands twice counts twice
     * @param from documents that may be found
     * @param limit how many at most
     */
    List<Hit> byWords(Collection<String> terms, Predicate<Document> from, int limit);

    /**
     * The passages that hold any of the words, best first, ties by passage id. A passage fits as well as BM25 says, except
     * that each word counts with what it tells instead of with its rarity.
     *
     * @param told what each word tells, by its normal form; more than 0
     */
    default List<Hit> byWords(Map<String, Double> told, Predicate<Document> from, int limit) {
        return byWords(told.keySet(), from, limit);
    }

    /**
     * The documents whose words fit best as a whole, wherever in them these stand, best first, ties by document id. Empty
     * where whole documents cannot be searched.
     *
     * @param told what each word tells, by its normal form; more than 0
     */
    default List<DocumentHit> documentsByWords(Map<String, Double> told, Predicate<Document> from, int limit) {
        return List.of();
    }

    /**
     * The passages whose vector lies nearest to that of {@code text}, best first, ties by passage id. The score is the
     * cosine, -1 to 1. Empty as long as nothing is embedded, and while the model fails.
     */
    List<Hit> byMeaning(String text, Predicate<Document> from, int limit);

    /** In how many passages {@code term} stands, counted exactly. */
    int frequency(String term);

    /**
     * Terms of the library that may be another spelling of {@code term}: those up to two letters away, and those that
     * begin with it or that it begins with. In alphabetical order, {@code term} itself not among them, 200 at most.
     */
    default List<String> similarTo(String term) {
        return List.of();
    }

    /** What stands on the documents' covers, by file: title, outlet, date, language. Their text may be left out. */
    default List<Document> covers() {
        return holdings().stream()
                .flatMap(holding -> holding.document().stream())
                .toList();
    }

    /** Whether the vectors know {@code language}, ISO 639-1; of a text in another they say little. */
    default boolean knows(String language) {
        return true;
    }
}
