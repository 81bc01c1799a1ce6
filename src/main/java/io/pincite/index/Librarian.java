package io.pincite.index;

import io.pincite.intake.Document;
import io.pincite.intake.FoundFile;
import io.pincite.intake.State;
import io.quarkus.logging.Log;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexableField;

/**
 * Keeps the books: the one who changes what is kept, on one thread. Others read files and make vectors, and put what
 * came of it into the inbox. A file counts as indexed only once it is durable: commit first, then show.
 */
final class Librarian implements Closeable {

    /** While more is coming, changes are collected this long, since each commit waits for the disk. */
    private static final long BATCH_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    /** What was deleted is taken off the disk when nothing has happened for so long. */
    private static final long SCRUB_AFTER_NANOS = TimeUnit.SECONDS.toNanos(20);

    private final Settings settings;
    private final BlockingQueue<Task> inbox;
    private final ReadingQueue readings;
    private final EmbeddingQueue embeddings;
    private final LuceneSnapshot.Shared shared;
    private final BiConsumer<Snapshot, Progress> shown;

    private final Store store;
    private final LeasedReader reader;
    private final PassageVectors vectors;
    private final Pace readingPace = new Pace();
    private final ProgressLog log = new ProgressLog();

    private Catalog catalog = Catalog.EMPTY;
    private Map<String, FoundFile> folder = Map.of();
    private Map<String, List<String>> copies = Map.of();
    private boolean copiesUnknown = true;
    private boolean scanned;
    private boolean stopped;
    private boolean unkept;
    private boolean unshown;
    private boolean unscrubbed;
    private long firstUnshown;

    /** Something to do on the librarian's thread. */
    interface Task {
        void runBy(Librarian librarian) throws IOException;
    }

    /** Opens what was kept, and shows it. */
    static Librarian open(
            Settings settings,
            String model,
            BlockingQueue<Task> inbox,
            ReadingQueue readings,
            EmbeddingQueue embeddings,
            LuceneSnapshot.Shared shared,
            BiConsumer<Snapshot, Progress> shown)
            throws IOException {
        Librarian librarian = new Librarian(
                settings,
                inbox,
                readings,
                embeddings,
                shared,
                shown,
                Store.open(settings.data().resolve("index")),
                settings.data().resolve("vectors").resolve(model));
        try {
            librarian.open();
            return librarian;
        } catch (IOException | RuntimeException e) {
            librarian.close();
            throw e;
        }
    }

    private Librarian(
            Settings settings,
            BlockingQueue<Task> inbox,
            ReadingQueue readings,
            EmbeddingQueue embeddings,
            LuceneSnapshot.Shared shared,
            BiConsumer<Snapshot, Progress> shown,
            Store store,
            Path keptVectors)
            throws IOException {
        this.settings = settings;
        this.inbox = inbox;
        this.readings = readings;
        this.embeddings = embeddings;
        this.shared = shared;
        this.shown = shown;
        this.store = store;
        try {
            this.reader = new LeasedReader(store);
            this.vectors = new PassageVectors(
                    KeptVectors.open(keptVectors), settings.vectors().get(), embeddings);
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private void open() throws IOException {
        for (Entry entry : Store.entries(reader.now())) {
            catalog = catalog.with(entry);
        }
        for (Entry entry : catalog.byName()) {
            if (entry.filed().isPresent()) {
                vectors.add(entry.filed().get());
            }
        }
        unscrubbed = true;
        show();
    }

    /** Does what comes in until a task says {@link #stop}. */
    void work() throws IOException, InterruptedException {
        while (!stopped) {
            Task task = inbox.poll(patience(), TimeUnit.NANOSECONDS);
            if (task != null) {
                task.runBy(this);
            }
            if (unshown && (nothingToWaitFor() || System.nanoTime() - firstUnshown >= BATCH_NANOS)) {
                show();
            } else if (task == null && unscrubbed) {
                scrub();
            }
        }
    }

    /** Ends work after this task. An interrupt instead could fall into a commit and spoil it. */
    void stop() {
        stopped = true;
    }

    private long patience() {
        if (unshown) {
            return nothingToWaitFor() ? 0 : Math.max(0, BATCH_NANOS - (System.nanoTime() - firstUnshown));
        }
        return SCRUB_AFTER_NANOS;
    }

    /** Whether showing later would not show more words. */
    private boolean nothingToWaitFor() {
        return isIdle() || (unkept && inbox.isEmpty() && readings.size() == 0);
    }

    /** Whether nothing more is known to come. */
    private boolean isIdle() {
        return inbox.isEmpty() && readings.size() == 0 && embeddings.size() == 0;
    }

    /** The folder was listed. */
    void scanned(List<FoundFile> found) throws IOException {
        scanned = true;
        folder = new HashMap<>();
        found.forEach(file -> folder.put(file.file(), file));
        for (FoundFile file : found) {
            notice(file);
        }
        for (Entry entry : catalog.byName()) {
            if (!folder.containsKey(entry.file())) {
                miss(entry);
            }
        }
        touched();
    }

    private void notice(FoundFile found) {
        Entry known = entryOf(found.file());
        if (known.state() == State.REMOVED || known.differs(found.stamp())) {
            catalog = catalog.with(known.waitingForReading());
            if (readings.size() == 0) {
                readingPace.begin();
            }
            readings.add(found, known);
        }
    }

    private void miss(Entry entry) throws IOException {
        Instant now = settings.clock().instant();
        if (entry.state() == State.REMOVED) {
            if (entry.since().plus(settings.rememberRemoved()).isBefore(now)) {
                store.delete(entry);
                catalog = catalog.without(entry.id());
                unkept = true;
            }
            return;
        }
        Entry removed = entry.removed(now);
        store.put(removed, List.of(Fields.file(removed)));
        replace(removed);
        Log.infof("removed file=%s", entry.file());
    }

    /** A file was looked at. */
    void looked(FoundFile found, FolderReader.Looked looked) throws IOException {
        readings.done(found);
        readingPace.done();
        FoundFile now = folder.get(found.file());
        if (now == null) {
            return;
        }
        Entry known = entryOf(found.file());
        Instant at = settings.clock().instant();
        if (looked instanceof FolderReader.Read read) {
            Entry entry = Entry.indexed(found, read.filed(), at);
            List<List<IndexableField>> records = new ArrayList<>(read.records());
            records.add(Fields.file(entry, read.document(), read.shingles(), read.words()));
            store.put(entry, records);
            replace(entry);
        } else if (looked instanceof FolderReader.Refused refused) {
            skip(known, known.skipped(found, refused.skipped(), at));
        } else {
            skip(known, known.unchanged(found));
        }
        if (!now.stamp().equals(found.stamp())) {
            notice(now);
        }
        touched();
    }

    /** Replaces an entry whose document stays as it is, or goes. */
    private void skip(Entry known, Entry entry) throws IOException {
        if (known.filed().isPresent() && entry.filed().isPresent()) {
            store.putEntry(entry);
            catalog = catalog.with(entry);
            unkept = true;
        } else {
            store.put(entry, List.of(Fields.file(entry)));
            replace(entry);
        }
    }

    /** Puts {@code entry} in place of what was known, and its passages in place of those before. */
    private void replace(Entry entry) throws IOException {
        Optional<Filed> before = catalog.find(entry.id()).flatMap(Entry::filed);
        before.ifPresent(vectors::remove);
        catalog = catalog.with(entry);
        if (entry.filed().isPresent()) {
            vectors.add(entry.filed().get());
        }
        unkept = true;
        unscrubbed = true;
        copiesUnknown = true;
    }

    /** A vector was made. */
    void embedded(Key key, float[] vector) throws IOException {
        vectors.made(key, vector, this::isCurrent);
        touched();
    }

    /** A vector could not be made, because its passage changed meanwhile. */
    void passedOver(Key key) {
        vectors.passedOver(key, this::isCurrent);
        touched();
    }

    /** A vector cannot be made of this text. */
    void unembeddable(Key key) {
        vectors.unembeddable(key);
        touched();
    }

    private boolean isCurrent(Filed filed) {
        return catalog.find(filed.head().id())
                .flatMap(Entry::filed)
                .filter(now -> now.head().version().equals(filed.head().version()))
                .isPresent();
    }

    private String fileOf(String id) {
        return catalog.find(id).map(Entry::file).orElseThrow();
    }

    private Entry entryOf(String file) {
        return catalog.find(Document.idOf(file))
                .orElseGet(() -> Entry.seen(file, settings.clock().instant()));
    }

    private void touched() {
        if (!unshown) {
            unshown = true;
            firstUnshown = System.nanoTime();
        }
    }

    private void show() throws IOException {
        if (unkept) {
            store.commit();
            reader.renew();
            unkept = false;
        }
        if (isIdle()) {
            vectors.commit();
        }
        if (copiesUnknown && readings.size() == 0) {
            KeptShingles shingles = KeptShingles.in(reader.now(), this::fileOf);
            copies = Copies.among(shingles.files(), shingles::of);
            copiesUnknown = false;
        }
        unshown = false;
        Progress progress = progress();
        shown.accept(snapshot(), progress);
        log.tell(progress);
        vectors.queue();
    }

    private Snapshot snapshot() {
        return reader.leaseTo(leased -> new LuceneSnapshot(
                new LiveSearcher(leased), catalog, vectors.frozen(), vectors.size(), copies, shared));
    }

    private Progress progress() {
        Optional<Duration> remaining = readingPace
                .remaining(readings.size())
                .flatMap(reading -> vectors.remaining().map(reading::plus));
        return new Progress(
                phase(),
                catalog.states(),
                catalog.passages(),
                vectors.size(),
                readings.current(),
                remaining,
                readings.size() > 0 ? readingPace.perMinute() : OptionalInt.empty());
    }

    private Progress.Phase phase() {
        if (!scanned) {
            return Progress.Phase.STARTING;
        }
        if (readings.size() > 0) {
            return Progress.Phase.READING;
        }
        return vectors.missing() > 0 ? Progress.Phase.EMBEDDING : Progress.Phase.READY;
    }

    private void scrub() throws IOException {
        store.scrub();
        reader.renew();
        vectors.retain(catalog.stream()
                .flatMap(entry -> entry.filed().stream())
                .flatMap(filed -> filed.keys().stream())
                .collect(Collectors.toSet()));
        unscrubbed = false;
        touched();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        store.close();
        vectors.close();
    }
}
