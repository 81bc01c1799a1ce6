package io.pincite.index;

import io.quarkus.logging.Log;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
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
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Vectors by what their text says, on disk, so that no text is embedded twice: not after a restart, not when its file
 * moves, not when another passage of its file changes. For one thread.
 */
final class KeptVectors implements Closeable {

    private static final String KEY = "key";
    private static final String VECTOR = "vector";

    private final Directory directory;
    private final IndexWriter writer;
    private final Map<Key, float[]> uncommitted = new HashMap<>();
    private DirectoryReader reader;

    private KeptVectors(Directory directory, IndexWriter writer, DirectoryReader reader) {
        this.directory = directory;
        this.writer = writer;
        this.reader = reader;
    }

    /** Opens the vectors at {@code path}, or begins anew there; damaged ones are dropped, since they can be made again. */
    static KeptVectors open(Path path) throws IOException {
        if (!isWhole(path)) {
            Folders.delete(path);
        }
        Directory directory = FSDirectory.open(path);
        try {
            IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(Store.merging()));
            return new KeptVectors(directory, writer, DirectoryReader.open(writer));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    static boolean isWhole(Path path) {
        try (Directory directory = FSDirectory.open(path)) {
            if (DirectoryReader.indexExists(directory)) {
                Store.checkIntegrity(directory);
            }
            return true;
        } catch (IOException | RuntimeException e) {
            Log.warnf("vectors damaged, embedding again path=%s cause=%s", path, e);
            return false;
        }
    }

    /** The vector of the text that {@code key} stands for, if it is known. */
    Optional<float[]> find(Key key) throws IOException {
        float[] fresh = uncommitted.get(key);
        if (fresh != null) {
            return Optional.of(fresh);
        }
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum records = leaf.reader().postings(term(key), PostingsEnum.NONE);
            if (records != null && records.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                BinaryDocValues values = leaf.reader().getBinaryDocValues(VECTOR);
                if (values != null && values.advanceExact(records.docID())) {
                    return Optional.of(floats(values.binaryValue()));
                }
            }
        }
        return Optional.empty();
    }

    /** Keeps {@code vector}; durable after the next {@link #commit}. */
    void put(Key key, float[] vector) throws IOException {
        writer.updateDocument(
                term(key),
                List.of(
                        new StringField(KEY, new BytesRef(key.bytes()), Field.Store.NO),
                        new BinaryDocValuesField(VECTOR, bytes(vector))));
        uncommitted.put(key, vector);
    }

    /** Makes what was put durable. */
    void commit() throws IOException {
        writer.commit();
        DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
        if (newer != null) {
            reader.close();
            reader = newer;
        }
        uncommitted.clear();
    }

    /** Forgets every vector whose text nobody has any more, and takes it off the disk. Slow. */
    void retain(Set<Key> used) throws IOException {
        commit();
        for (LeafReaderContext leaf : reader.leaves()) {
            org.apache.lucene.index.Terms keys = leaf.reader().terms(KEY);
            TermsEnum each = keys == null ? TermsEnum.EMPTY : keys.iterator();
            for (BytesRef key = each.next(); key != null; key = each.next()) {
                if (!used.contains(Key.read(ByteBuffer.wrap(key.bytes, key.offset, key.length)))) {
                    writer.deleteDocuments(new Term(KEY, BytesRef.deepCopyOf(key)));
                }
            }
        }
        if (writer.hasDeletions()) {
            writer.forceMergeDeletes();
            commit();
        }
    }

    int uncommitted() {
        return uncommitted.size();
    }

    private static Term term(Key key) {
        return new Term(KEY, new BytesRef(key.bytes()));
    }

    static BytesRef bytes(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        return new BytesRef(bytes.array());
    }

    static float[] floats(BytesRef bytes) {
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asFloatBuffer().get(vector);
        return vector;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        writer.close();
        directory.close();
    }
}
