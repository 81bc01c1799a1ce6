package io.pincite.index;

import io.quarkus.logging.Log;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The vectors of single sentences, on disk and not in memory, by what they say. Each belongs to a passage and goes with
 * it. One thread writes; any may look up.
 */
final class KeptSentences implements Closeable {

    private static final String PASSAGE = "passage";
    private static final String KEY = "key";
    private static final String VECTOR = "vector";

    private final Directory directory;
    private final IndexWriter writer;
    private volatile DirectoryReader reader;

    private KeptSentences(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.reader = DirectoryReader.open(writer);
    }

    /** Opens the vectors at {@code path}, or begins anew there; damaged ones are dropped, since they can be made again. */
    static KeptSentences open(Path path) throws IOException {
        if (!KeptVectors.isWhole(path)) {
            Folders.delete(path);
        }
        Directory directory = FSDirectory.open(path);
        try {
            return new KeptSentences(
                    directory, new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(Store.merging())));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** The vector of the sentence that {@code key} stands for, if it is known. */
    Optional<float[]> find(Key key) {
        DirectoryReader current = reader;
        if (!current.tryIncRef()) {
            return Optional.empty(); // It was replaced this very moment; the vector can be made.
        }
        try {
            return find(key, current);
        } catch (IOException e) {
            Log.warnf(e, "vectors of sentences cannot be read, they are made anew");
            return Optional.empty();
        } finally {
            giveBack(current);
        }
    }

    private static Optional<float[]> find(Key key, DirectoryReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum records = leaf.reader().postings(term(KEY, key), PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            while (records != null && records.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                BinaryDocValues values = leaf.reader().getBinaryDocValues(VECTOR);
                boolean there = live == null || live.get(records.docID());
                if (there && values != null && values.advanceExact(records.docID())) {
                    return Optional.of(KeptVectors.floats(values.binaryValue()));
                }
            }
        }
        return Optional.empty();
    }

    private static void giveBack(DirectoryReader reader) {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The passages whose sentences are kept. */
    Set<Key> passages() throws IOException {
        Set<Key> passages = new HashSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            org.apache.lucene.index.Terms terms = leaf.reader().terms(PASSAGE);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (BytesRef next = each.next(); next != null; next = each.next()) {
                passages.add(Key.read(ByteBuffer.wrap(next.bytes, next.offset, next.length)));
            }
        }
        return passages;
    }

    /** How many records are kept: one a sentence and one a passage. */
    int size() {
        return reader.numDocs();
    }

    /** Keeps the sentences of {@code passage}; durable, and found, after the next {@link #commit}. */
    void put(Key passage, Map<Key, float[]> sentences) throws IOException {
        List<List<IndexableField>> records = new ArrayList<>();
        records.add(List.of(new StringField(PASSAGE, bytes(passage), Field.Store.NO)));
        sentences.forEach((key, vector) -> records.add(List.of(
                new StringField(PASSAGE, bytes(passage), Field.Store.NO),
                new StringField(KEY, bytes(key), Field.Store.NO),
                new BinaryDocValuesField(VECTOR, KeptVectors.bytes(vector)))));
        writer.updateDocuments(term(PASSAGE, passage), records);
    }

    /** Makes what was put durable, and lets it be found. */
    void commit() throws IOException {
        writer.commit();
        DirectoryReader before = reader;
        DirectoryReader newer = DirectoryReader.openIfChanged(before, writer);
        if (newer != null) {
            reader = newer;
            before.decRef();
        }
    }

    /** Forgets the sentences of {@code passages}, and takes them off the disk. */
    void forget(Set<Key> passages) throws IOException {
        for (Key passage : passages) {
            writer.deleteDocuments(term(PASSAGE, passage));
        }
        if (writer.hasDeletions()) {
            writer.forceMergeDeletes();
        }
        commit();
    }

    private static Term term(String field, Key key) {
        return new Term(field, bytes(key));
    }

    private static BytesRef bytes(Key key) {
        return new BytesRef(key.bytes());
    }

    @Override
    public void close() throws IOException {
        reader.decRef();
        writer.close();
        directory.close();
    }
}
