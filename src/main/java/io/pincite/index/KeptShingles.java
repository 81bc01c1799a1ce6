package io.pincite.index;

import io.pincite.text.Shingles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** The shingles of every file, left on disk until they are asked for. */
final class KeptShingles {

    private final List<Kept> files;

    private KeptShingles(List<Kept> files) {
        this.files = files;
    }

    /**
     * Those that {@code reader} has.
     *
     * @param fileOf the file of a document id
     */
    static KeptShingles in(IndexReader reader, Function<String, String> fileOf) throws IOException {
        List<Kept> files = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            BinaryDocValues shingles = leaf.reader().getBinaryDocValues(Fields.SHINGLES);
            SortedDocValues owners = leaf.reader().getSortedDocValues(Fields.OWNER);
            Bits live = leaf.reader().getLiveDocs();
            while (shingles != null && shingles.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
                int record = shingles.docID();
                if ((live == null || live.get(record)) && owners != null && owners.advanceExact(record)) {
                    String id = owners.lookupOrd(owners.ordValue()).utf8ToString();
                    files.add(new Kept(fileOf.apply(id), leaf.reader(), record));
                }
            }
        }
        files.sort(Comparator.comparing(Kept::file));
        return new KeptShingles(files);
    }

    /** The files, by name. */
    List<String> files() {
        return files.stream().map(Kept::file).toList();
    }

    /** The shingles of the file with this number. */
    Shingles of(int number) {
        Kept file = files.get(number);
        try {
            BinaryDocValues shingles = file.reader().getBinaryDocValues(Fields.SHINGLES);
            if (shingles == null || !shingles.advanceExact(file.record())) {
                throw new IllegalStateException("No shingles are kept for " + file.file());
            }
            return unpacked(shingles.binaryValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BytesRef packed(Shingles shingles) {
        long[] sample = shingles.sample();
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + sample.length * Long.BYTES);
        bytes.putInt(shingles.runs());
        bytes.asLongBuffer().put(sample);
        return new BytesRef(bytes.array());
    }

    private static Shingles unpacked(BytesRef value) {
        ByteBuffer bytes = ByteBuffer.wrap(value.bytes, value.offset, value.length);
        int runs = bytes.getInt();
        long[] sample = new long[bytes.remaining() / Long.BYTES];
        bytes.asLongBuffer().get(sample);
        return Shingles.restored(runs, sample);
    }

    private record Kept(String file, LeafReader reader, int record) {}
}
