package io.pincite.index;

import io.pincite.intake.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;

/**
 * Documents with their text, read from disk when someone needs them. Those used last stay in memory, up to a number of
 * chars. Safe to share between threads.
 */
final class Texts {

    private final long capacity;
    private final Map<String, Document> recent = new LinkedHashMap<>(16, 0.75f, true);
    private long chars;

    Texts(long capacity) {
        this.capacity = capacity;
    }

    /** The document that {@code filed} stands for, as {@code reader} has it. */
    Document document(Filed filed, IndexReader reader) {
        String key = filed.head().id() + "@" + filed.head().version();
        synchronized (recent) {
            Document known = recent.get(key);
            if (known != null) {
                return known;
            }
        }
        Document read = read(filed.head().id(), reader);
        keep(key, read);
        return read;
    }

    private void keep(String key, Document document) {
        synchronized (recent) {
            Document before = recent.put(key, document);
            chars += document.text().length()
                    - (before == null ? 0 : before.text().length());
            Iterator<Document> oldestFirst = recent.values().iterator();
            while (chars > capacity && recent.size() > 1) {
                chars -= oldestFirst.next().text().length();
                oldestFirst.remove();
            }
        }
    }

    private static Document read(String id, IndexReader reader) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                PostingsEnum records = leaf.reader().postings(new Term(Fields.FILE, id), PostingsEnum.NONE);
                Bits live = leaf.reader().getLiveDocs();
                while (records != null && records.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                    if (live == null || live.get(records.docID())) {
                        return document(leaf, records.docID());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read; restart to have it made again", e);
        }
        throw new IllegalStateException("No text is kept for " + id);
    }

    private static Document document(LeafReaderContext leaf, int record) throws IOException {
        DocumentStoredFieldVisitor visitor = new DocumentStoredFieldVisitor(Set.of(Fields.DOCUMENT));
        leaf.reader().storedFields().document(record, visitor);
        return Packed.document(visitor.getDocument().getBinaryValue(Fields.DOCUMENT).bytes);
    }
}
