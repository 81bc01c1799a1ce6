package io.pincite.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Searches with statistics of what is there. Lucene's own count what was deleted until it happens to be merged away, so
 * that the same files would score differently after different histories.
 */
final class LiveSearcher extends IndexSearcher {

    /** BM25, except that what a word tells is left to who asks, as the weight of the word. */
    static final Similarity BM25 = new BM25Similarity(1.2f, 0.75f) {
        @Override
        protected float idf(long records, long all) {
            return 1;
        }
    };

    /** Names come up again from question to question, and telling their spellings is a good part of a search. */
    private static final int TERMS_KEPT = 1_000;

    private final Recent<Term, List<String>> similar = new Recent<>(TERMS_KEPT);
    private final Map<String, Counts> collections = new ConcurrentHashMap<>();
    /** Which records count, by segment; empty where all do. */
    private final Optional<Function<LeafReaderContext, Bits>> scope;

    LiveSearcher(IndexReader reader) {
        this(reader, Optional.empty());
    }

    private LiveSearcher(IndexReader reader, Optional<Function<LeafReaderContext, Bits>> scope) {
        super(reader);
        this.scope = scope;
        setSimilarity(BM25);
        setQueryCache(null);
    }

    /** The same, with statistics of the documents alone whose id passes {@code owners}; each is asked about once. */
    LiveSearcher within(Predicate<String> owners) {
        Map<LeafReaderContext, Bits> known = new ConcurrentHashMap<>();
        return new LiveSearcher(
                getIndexReader(),
                Optional.of(leaf -> known.computeIfAbsent(leaf, unknown -> allowed(unknown.reader(), owners))));
    }

    private static Bits allowed(LeafReader reader, Predicate<String> owners) {
        try {
            FixedBitSet allowed = new FixedBitSet(Math.max(1, reader.maxDoc()));
            Bits live = reader.getLiveDocs();
            SortedDocValues ids = DocValues.getSorted(reader, Fields.OWNER);
            FixedBitSet passing = new FixedBitSet(Math.max(1, ids.getValueCount()));
            for (int owner = 0; owner < ids.getValueCount(); owner++) {
                if (owners.test(ids.lookupOrd(owner).utf8ToString())) {
                    passing.set(owner);
                }
            }
            while (ids.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
                if (passing.get(ids.ordValue()) && (live == null || live.get(ids.docID()))) {
                    allowed.set(ids.docID());
                }
            }
            return allowed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The records of {@code leaf} that count; empty where every one does. */
    private Optional<Bits> counted(LeafReaderContext leaf) {
        return scope.isPresent()
                ? scope.map(bits -> bits.apply(leaf))
                : Optional.ofNullable(leaf.reader().getLiveDocs());
    }

    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
        Counts counts = collections.computeIfAbsent(field, this::countAll);
        return counts.records == 0
                ? null
                : new CollectionStatistics(
                        field, getIndexReader().maxDoc(), counts.records, counts.words, counts.records);
    }

    /** What {@code term} tells by BM25, from how many records of its field hold it. */
    double rarity(Term term) throws IOException {
        int frequency = frequency(term);
        int all = collections.computeIfAbsent(term.field(), this::countAll).records;
        return Math.log(1 + (all - frequency + 0.5) / (frequency + 0.5));
    }

    /** In how many records {@code term} stands. */
    int frequency(Term term) throws IOException {
        int frequency = 0;
        for (LeafReaderContext leaf : getIndexReader().leaves()) {
            Optional<Bits> counted = counted(leaf);
            frequency += counted.isPresent()
                    ? count(leaf.reader(), term, counted.get())
                    : leaf.reader().docFreq(term);
        }
        return frequency;
    }

    /** Terms that may be another spelling of {@code term} and stand in any record; see {@link SimilarTerms}. */
    List<String> similarTo(Term term) throws IOException {
        Optional<List<String>> known = similar.find(term);
        if (known.isPresent()) {
            return known.get();
        }
        List<String> found = new SimilarTerms(getIndexReader(), term.field(), this::stands).to(term.text());
        similar.keep(term, found);
        return found;
    }

    /** A term of deleted records, or of those out of scope, is still in Lucene's list. */
    private boolean stands(Term term) throws IOException {
        boolean all = scope.isEmpty() && !getIndexReader().hasDeletions();
        return all || frequency(term) > 0;
    }

    private static int count(LeafReader reader, Term term, Bits counted) throws IOException {
        PostingsEnum postings = reader.postings(term, PostingsEnum.NONE);
        int count = 0;
        while (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
            if (counted.get(postings.docID())) {
                count++;
            }
        }
        return count;
    }

    private Counts countAll(String field) {
        try {
            Counts all = new Counts(0, 0);
            for (LeafReaderContext leaf : getIndexReader().leaves()) {
                all = all.plus(count(leaf, field));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Counts count(LeafReaderContext leaf, String field) throws IOException {
        org.apache.lucene.index.Terms terms = leaf.reader().terms(field);
        if (terms == null) {
            return new Counts(0, 0);
        }
        Optional<Bits> counted = counted(leaf);
        return counted.isPresent()
                ? count(leaf.reader(), field, counted.get())
                : new Counts(terms.getDocCount(), terms.getSumTotalTermFreq());
    }

    private static Counts count(LeafReader reader, String field, Bits counted) throws IOException {
        NumericDocValues lengths = reader.getNumericDocValues(Fields.lengthOf(field));
        int records = 0;
        long words = 0;
        while (lengths != null && lengths.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
            if (lengths.longValue() > 0 && counted.get(lengths.docID())) {
                records++;
                words += lengths.longValue();
            }
        }
        return new Counts(records, words);
    }

    /** The term in the form that Lucene wants. */
    static Term term(String field, String term) {
        return new Term(field, new BytesRef(term));
    }

    private record Counts(int records, long words) {

        Counts plus(Counts other) {
            return new Counts(records + other.records, words + other.words);
        }
    }
}
