package io.pincite.index;

import io.quarkus.logging.Log;
import java.io.Closeable;
import java.io.IOException;
import java.lang.ref.Cleaner;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;

/** The reader of what is kept now, which each snapshot leases for as long as anybody holds the snapshot. For one thread. */
final class LeasedReader implements Closeable {

    private static final Cleaner CLEANER = Cleaner.create();

    private final Store store;
    private DirectoryReader reader;

    LeasedReader(Store store) throws IOException {
        this.store = store;
        this.reader = store.reader();
    }

    /** What is kept, for the next few lines only. */
    DirectoryReader now() {
        return reader;
    }

    /** Reads what was committed since. */
    void renew() throws IOException {
        Optional<DirectoryReader> newer = store.newer(reader);
        if (newer.isPresent()) {
            reader.decRef();
            reader = newer.get();
        }
    }

    /** Makes a snapshot that reads what is kept now, whatever becomes of it later. */
    Snapshot leaseTo(Function<DirectoryReader, Snapshot> snapshots) {
        DirectoryReader leased = reader;
        leased.incRef();
        Snapshot snapshot = snapshots.apply(leased);
        CLEANER.register(snapshot, () -> giveBack(leased));
        return snapshot;
    }

    private static void giveBack(DirectoryReader leased) {
        try {
            leased.decRef();
        } catch (IOException e) {
            Log.warnf(e, "closing a reader of the index failed");
        }
    }

    @Override
    public void close() throws IOException {
        reader.decRef();
    }
}
