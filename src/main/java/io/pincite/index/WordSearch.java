package io.pincite.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/**
 * Searches by word. Who asks says what each word tells; what is counted here is how often it stands in a record, and how
 * long that record is, as BM25 counts it. Ties break on the id.
 */
final class WordSearch {

    /** What a word in title, outlet or date counts beside the same word in the passage. */
    private static final double HEADER_WEIGHT = 0.3;

    private final LiveSearcher searcher;

    WordSearch(LiveSearcher searcher) {
        this.searcher = searcher;
    }

    /** What was found: an id and how well it fits. */
    record Found(String id, double score) {}

    /** The same with statistics of the documents alone whose id passes {@code owners}. */
    WordSearch within(Predicate<String> owners) {
        return new WordSearch(searcher.within(owners));
    }

    /** What each of {@code terms} tells by BM25, from how rare it is; twice as much where it stands there twice. */
    Map<String, Double> rarities(Collection<String> terms) throws IOException {
        Map<String, Double> told = new TreeMap<>();
        for (String term : terms) {
            told.merge(term, searcher.rarity(LiveSearcher.term(Fields.BODY, term)), Double::sum);
        }
        return told;
    }

    /** The passages of documents whose id passes {@code owners}, best first. */
    List<Found> passages(Map<String, Double> told, Optional<Predicate<String>> owners, int limit) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        new TreeMap<>(told).forEach((term, weight) -> {
            query.add(weighed(Fields.BODY, term, weight), BooleanClause.Occur.SHOULD);
            query.add(weighed(Fields.HEADER, term, weight * HEADER_WEIGHT), BooleanClause.Occur.SHOULD);
        });
        return best(query.build(), Fields.PASSAGE, owners, limit);
    }

    /** The documents whose id passes {@code owners}, best first, each by its words as a whole. */
    List<Found> documents(Map<String, Double> told, Optional<Predicate<String>> owners, int limit) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        new TreeMap<>(told)
                .forEach((term, weight) -> query.add(weighed(Fields.WORDS, term, weight), BooleanClause.Occur.SHOULD));
        return best(query.build(), Fields.OWNER, owners, limit);
    }

    private List<Found> best(Query query, String id, Optional<Predicate<String>> owners, int limit) throws IOException {
        Sort order = new Sort(SortField.FIELD_SCORE, new SortField(id, SortField.Type.STRING));
        TopFieldCollectorManager best = new TopFieldCollectorManager(order, limit, null, 0);
        TopDocs found = owners.isEmpty()
                ? searcher.search(query, best)
                : searcher.search(query, new AllowedPassages(best, owners.get()));
        return Stream.of(found.scoreDocs)
                .map(scored -> found((FieldDoc) scored))
                .toList();
    }

    private static Found found(FieldDoc scored) {
        return new Found(((BytesRef) scored.fields[1]).utf8ToString(), (Float) scored.fields[0]);
    }

    private static Query weighed(String field, String term, double weight) {
        return new BoostQuery(new TermQuery(LiveSearcher.term(field, term)), (float) weight);
    }

    /** In how many passages {@code term} stands. */
    int frequency(String term) throws IOException {
        return searcher.frequency(LiveSearcher.term(Fields.BODY, term));
    }

    /** See {@link Snapshot#similarTo}. */
    List<String> similarTo(String term) throws IOException {
        return searcher.similarTo(LiveSearcher.term(Fields.BODY, term));
    }
}
