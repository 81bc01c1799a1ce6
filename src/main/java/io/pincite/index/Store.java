package io.pincite.index;

import io.quarkus.logging.Log;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * What is kept of the folder, on disk: a Lucene index that is word index and document store at once, so that both change
 * in one commit. For one thread; only the readers it gives out may be shared.
 */
final class Store implements Closeable {

    /** Goes up when what is kept changes its shape; what an older version kept is then read again from the folder. */
    static final String FORMAT = "2";

    private static final String FORMAT_KEY = "pincite.format";

    private final Directory directory;
    private final IndexWriter writer;

    private Store(Directory directory, IndexWriter writer) {
        this.directory = directory;
        this.writer = writer;
    }

    /**
     * Opens what is kept at {@code path}, or begins anew there. Everything here can be made again from the folder, so
     * whatever cannot be opened is moved aside with a warning.
     */
    static Store open(Path path) throws IOException {
        if (!isWhole(path)) {
            Path aside = path.resolveSibling(path.getFileName() + ".damaged");
            Folders.delete(aside);
            Files.move(path, aside);
            Log.warnf("index damaged, reading the folder again moved=%s", aside);
        }
        Directory directory = FSDirectory.open(path);
        try {
            Store store = new Store(directory, new IndexWriter(directory, settings()));
            store.commit();
            return store;
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Whether every byte of what is kept can be trusted. Only reading counts here: a full disk is no damage. */
    private static boolean isWhole(Path path) {
        try (Directory directory = FSDirectory.open(path)) {
            if (DirectoryReader.indexExists(directory)) {
                check(directory);
            }
            return true;
        } catch (IOException | RuntimeException e) {
            Log.warnf("index cannot be read path=%s cause=%s", path, e);
            return false;
        }
    }

    private static void check(Directory directory) throws IOException {
        String format = SegmentInfos.readLatestCommit(directory).getUserData().get(FORMAT_KEY);
        if (!FORMAT.equals(format)) {
            throw new IOException("Written in format " + format + ", this version reads " + FORMAT);
        }
        checkIntegrity(directory);
    }

    /** Compares every file of the index to its checksum. */
    static void checkIntegrity(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        }
    }

    /** Merges as Lucene does, and when asked to, until nothing deleted is left. */
    static MergePolicy merging() {
        TieredMergePolicy merging = new TieredMergePolicy();
        merging.setForceMergeDeletesPctAllowed(0);
        return merging;
    }

    private static IndexWriterConfig settings() {
        ConcurrentMergeScheduler merger = new ConcurrentMergeScheduler();
        merger.setMaxMergesAndThreads(4, 1);
        return new IndexWriterConfig()
                .setSimilarity(LiveSearcher.BM25)
                .setMergePolicy(merging())
                .setMergeScheduler(merger)
                .setRAMBufferSizeMB(32);
    }

    /** Everything that is kept, in no particular order. */
    static List<Entry> entries(DirectoryReader reader) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            readEntries(leaf.reader(), entries);
        }
        return entries;
    }

    private static void readEntries(LeafReader reader, List<Entry> entries) throws IOException {
        BinaryDocValues values = reader.getBinaryDocValues(Fields.ENTRY);
        Bits live = reader.getLiveDocs();
        while (values != null && values.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
            if (live == null || live.get(values.docID())) {
                BytesRef value = values.binaryValue();
                entries.add(Packed.entry(BytesRef.deepCopyOf(value).bytes));
            }
        }
    }

    /** Replaces everything that is kept of the entry's file. */
    void put(Entry entry, List<List<IndexableField>> records) throws IOException {
        writer.updateDocuments(new Term(Fields.OWNER, entry.id()), records);
    }

    /** Replaces the entry alone; document and passages of its file stay. */
    void putEntry(Entry entry) throws IOException {
        BinaryDocValuesField value = new BinaryDocValuesField(Fields.ENTRY, new BytesRef(Packed.entry(entry)));
        writer.updateDocValues(new Term(Fields.FILE, entry.id()), value);
    }

    /** Drops everything that is kept of a file. */
    void delete(Entry entry) throws IOException {
        writer.deleteDocuments(new Term(Fields.OWNER, entry.id()));
    }

    /** Makes everything durable that was put and deleted; on return it survives a crash. */
    void commit() throws IOException {
        writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
        writer.commit();
    }

    /** What is kept now. The caller closes it. */
    DirectoryReader reader() throws IOException {
        return DirectoryReader.open(writer);
    }

    /** What is kept now, sharing with {@code old} what has not changed; empty if nothing has. */
    Optional<DirectoryReader> newer(DirectoryReader old) throws IOException {
        return Optional.ofNullable(DirectoryReader.openIfChanged(old, writer));
    }

    /** Takes what was deleted off the disk. Slow. */
    void scrub() throws IOException {
        if (writer.hasDeletions()) {
            writer.forceMergeDeletes();
            commit();
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }
}
