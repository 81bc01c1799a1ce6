package io.pincite.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;

/**
 * Finds terms that may be another spelling of one: those up to two letters away, and those that begin with it or that it
 * begins with. Reads the terms of all segments as one list, so that a bound cuts it at the same place whatever the
 * segments are.
 */
final class SimilarTerms {

    private static final int SHORTEST = 4;
    private static final int MOST = 200;
    private static final int LETTERS_AWAY = 2;

    private final IndexReader reader;
    private final String field;
    private final Standing standing;

    /**
     * Terms of one field.
     *
     * @param standing whether a term stands in any record that counts
     */
    SimilarTerms(IndexReader reader, String field, Standing standing) {
        this.reader = reader;
        this.field = field;
        this.standing = standing;
    }

    /** Whether a term stands anywhere. */
    interface Standing {
        boolean holds(Term term) throws IOException;
    }

    /** Those similar to {@code own}, in alphabetical order, {@value #MOST} at most, without {@code own} itself. */
    List<String> to(String own) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null || own.length() < SHORTEST) {
            return List.of();
        }
        Set<String> similar = new TreeSet<>();
        addMisspelled(terms, own, similar);
        addContinued(terms.iterator(), own, similar);
        for (int length = SHORTEST; length < own.length(); length++) {
            if (terms.iterator().seekExact(new BytesRef(own.substring(0, length)))) {
                addStanding(own.substring(0, length), similar);
            }
        }
        similar.remove(own);
        return similar.stream().limit(MOST).toList();
    }

    private void addMisspelled(Terms terms, String own, Set<String> similar) throws IOException {
        LevenshteinAutomata near = new LevenshteinAutomata(own, true);
        TermsEnum found = new CompiledAutomaton(near.toAutomaton(LETTERS_AWAY), true, false).getTermsEnum(terms);
        int most = similar.size() + MOST;
        for (BytesRef next = found.next(); next != null && similar.size() < most; next = found.next()) {
            addStanding(next.utf8ToString(), similar);
        }
    }

    private void addContinued(TermsEnum terms, String own, Set<String> similar) throws IOException {
        BytesRef start = new BytesRef(own);
        int most = similar.size() + MOST;
        @Nullable BytesRef next = terms.seekCeil(start) == TermsEnum.SeekStatus.END ? null : terms.term();
        while (next != null && StringHelper.startsWith(next, start) && similar.size() < most) {
            addStanding(next.utf8ToString(), similar);
            next = terms.next();
        }
    }

    private void addStanding(String term, Set<String> similar) throws IOException {
        if (standing.holds(new Term(field, term))) {
            similar.add(term);
        }
    }
}
