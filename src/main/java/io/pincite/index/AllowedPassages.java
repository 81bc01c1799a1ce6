package io.pincite.index;

import java.io.IOException;
import java.util.Collection;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/** Collects what stands in documents that may be found. Asks about each document at most once a segment. */
final class AllowedPassages implements CollectorManager<AllowedPassages.Sieve, TopFieldDocs> {

    private final TopFieldCollectorManager best;
    private final Predicate<String> allowed;

    /**
     * Collects into {@code best} what stands in a document whose id passes {@code allowed}.
     */
    AllowedPassages(TopFieldCollectorManager best, Predicate<String> allowed) {
        this.best = best;
        this.allowed = allowed;
    }

    @Override
    public Sieve newCollector() {
        return new Sieve(best.newCollector(), allowed);
    }

    @Override
    public TopFieldDocs reduce(Collection<Sieve> sieves) throws IOException {
        return best.reduce(sieves.stream().map(sieve -> sieve.best).toList());
    }

    /** Lets through what may be found. */
    static final class Sieve extends FilterCollector {

        private final TopFieldCollector best;
        private final Predicate<String> allowed;

        private Sieve(TopFieldCollector best, Predicate<String> allowed) {
            super(best);
            this.best = best;
            this.allowed = allowed;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            SortedDocValues owners = DocValues.getSorted(leaf.reader(), Fields.OWNER);
            @Nullable Boolean[] verdicts = new Boolean[owners.getValueCount()];
            return new FilterLeafCollector(super.getLeafCollector(leaf)) {
                @Override
                public void collect(int record) throws IOException {
                    if (owners.advanceExact(record) && isAllowed(owners, verdicts)) {
                        super.collect(record);
                    }
                }
            };
        }

        private boolean isAllowed(SortedDocValues owners, @Nullable Boolean[] verdicts) throws IOException {
            int owner = owners.ordValue();
            Boolean known = verdicts[owner];
            if (known == null) {
                known = allowed.test(owners.lookupOrd(owner).utf8ToString());
                verdicts[owner] = known;
            }
            return known;
        }
    }
}
