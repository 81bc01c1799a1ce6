package io.pincite.index;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import io.pincite.index.EmbeddingQueue.Place;
import io.pincite.intake.Document;
import io.pincite.intake.FoundFile;
import io.pincite.intake.State;
import io.quarkus.logging.Log;
import java.io.Closeable;
import java.io.IOException;
import java.lang.ref.Cleaner;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;

/**
 * Keeps the books: the one who changes what is kept, on one thread. Others read files and make vectors, and put what
 * came of it into the inbox. A file counts as indexed only once it is durable: commit first, then show.
 */
final class Librarian implements Closeable {

    private static final Cleaner CLEANER = Cleaner.create();
    /** While more is coming, changes are collected this long, since each commit waits for the disk. */
    private static final long BATCH_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    /** Vectors can be made again, so their commits may be rarer. */
    private static final int VECTORS_A_COMMIT = 256;
    /** What was deleted is taken off the disk when nothing has happened for so long. */
    private static final long SCRUB_AFTER_NANOS = TimeUnit.SECONDS.toNanos(20);

    /** How often the log says how far reading has come. */
    private static final long TELL_AFTER_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Settings settings;
    private final BlockingQueue<Task> inbox;
    private final ReadingQueue readings;
    private final EmbeddingQueue embeddings;
    private final LuceneSnapshot.Shared shared;
    private final BiConsumer<Snapshot, Progress> shown;

    private final Store store;
    private final KeptVectors kept;
    private final VectorStore vectors;
    private final Pace readingPace = new Pace();
    private final Pace embeddingPace = new Pace();

    private DirectoryReader reader;
    private Catalog catalog = Catalog.EMPTY;
    private Map<String, FoundFile> folder = Map.of();
    private Metadata lastMetadata = new Metadata();
    /** To be embedded; queued once their text can be read from a snapshot. */
    private List<Place> unqueued = new ArrayList<>();

    private Map<String, List<String>> copies = Map.of();
    private boolean copiesUnknown = true;
    private boolean scanned;
    private boolean stopped;
    private boolean toldReady;
    private long lastTold = System.nanoTime();
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
        this.vectors = settings.vectors().get();
        try {
            this.reader = store.reader();
            this.kept = KeptVectors.open(keptVectors);
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private void open() throws IOException {
        for (Entry entry : Store.entries(reader)) {
            catalog = catalog.with(entry);
        }
        for (Entry entry : catalog.byName()) {
            if (entry.filed().isPresent()) {
                place(entry.filed().get());
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
            records.add(Fields.file(entry, read.document(), read.shingles()));
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
        before.ifPresent(this::displace);
        catalog = catalog.with(entry);
        if (entry.filed().isPresent()) {
            place(entry.filed().get());
        }
        unkept = true;
        unscrubbed = true;
        copiesUnknown = true;
    }

    private void displace(Filed filed) {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < filed.passages(); number++) {
            ids.add(filed.passageId(number));
        }
        vectors.removeAll(ids);
    }

    /** Makes passages findable by meaning: now where the vector is known, else when it is made. */
    private void place(Filed filed) throws IOException {
        for (int number = 0; number < filed.passages(); number++) {
            Place place = new Place(filed, number);
            Optional<float[]> known = kept.find(place.key());
            if (known.isPresent()) {
                place(place, known.get());
            } else {
                unqueued.add(place);
            }
        }
    }

    private void place(Place place, float[] vector) {
        String document = place.filed().head().id();
        if (!document.equals(lastMetadata.getString(VectorStore.DOCUMENT))) {
            lastMetadata = Metadata.from(VectorStore.DOCUMENT, document);
        }
        String id = place.filed().passageId(place.number());
        vectors.addAll(List.of(id), List.of(Embedding.from(vector)), List.of(TextSegment.from(id, lastMetadata)));
    }

    /** A vector was made. */
    void embedded(Key key, float[] vector) throws IOException {
        embeddingPace.done();
        kept.put(key, vector);
        for (Place place : embeddings.done(key)) {
            if (isCurrent(place.filed())) {
                place(place, vector);
            }
        }
        if (kept.uncommitted() >= VECTORS_A_COMMIT) {
            kept.commit();
        }
        touched();
    }

    /** A vector could not be made, because its passage changed meanwhile. */
    void passedOver(Key key) {
        embeddings.done(key).stream().filter(place -> isCurrent(place.filed())).forEach(unqueued::add);
        touched();
    }

    /** A vector cannot be made of this text. */
    void unembeddable(Key key) {
        embeddings.done(key);
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
            renewReader();
            unkept = false;
        }
        if (isIdle() && kept.uncommitted() > 0) {
            kept.commit();
        }
        if (copiesUnknown && readings.size() == 0) {
            KeptShingles shingles = KeptShingles.in(reader, this::fileOf);
            copies = Copies.among(shingles.files(), shingles::of);
            copiesUnknown = false;
        }
        unshown = false;
        Progress progress = progress();
        shown.accept(snapshot(), progress);
        tell(progress);
        if (embeddings.size() == 0) {
            embeddingPace.begin();
        }
        unqueued.forEach(embeddings::add);
        unqueued = new ArrayList<>();
    }

    /** One line for the operator whenever there is nothing left to do, and now and then until there is. */
    private void tell(Progress progress) {
        tellOnTheWay(progress);
        boolean ready = progress.phase() == Progress.Phase.READY;
        if (ready && !toldReady) {
            Log.infof(
                    "ready documents=%d passages=%d embedded=%d",
                    progress.files().get(State.INDEXED), progress.passages(), progress.embedded());
        }
        toldReady = ready;
    }

    private void tellOnTheWay(Progress progress) {
        if (progress.phase() == Progress.Phase.READY || System.nanoTime() - lastTold < TELL_AFTER_NANOS) {
            return;
        }
        lastTold = System.nanoTime();
        Log.infof(
                "%s indexed=%d pending=%d embedded=%d/%d file=%s filesPerMinute=%s remaining=%s",
                progress.phase().name().toLowerCase(Locale.ROOT),
                progress.files().get(State.INDEXED),
                progress.files().get(State.PENDING),
                progress.embedded(),
                progress.passages(),
                progress.reading().orElse("-"),
                progress.filesPerMinute().isPresent()
                        ? Integer.toString(progress.filesPerMinute().getAsInt())
                        : "-",
                progress.remaining().map(left -> left.toSeconds() + "s").orElse("-"));
    }

    private void renewReader() throws IOException {
        Optional<DirectoryReader> newer = store.newer(reader);
        if (newer.isPresent()) {
            reader.decRef();
            reader = newer.get();
        }
    }

    private Snapshot snapshot() {
        DirectoryReader leased = reader;
        leased.incRef();
        Snapshot snapshot =
                new LuceneSnapshot(new LiveSearcher(leased), catalog, vectors.frozen(), vectors.size(), copies, shared);
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

    private Progress progress() {
        Optional<Duration> remaining = readingPace
                .remaining(readings.size())
                .flatMap(reading -> embeddingPace.remaining(unembedded()).map(reading::plus));
        return new Progress(
                phase(),
                catalog.states(),
                catalog.passages(),
                vectors.size(),
                readings.current(),
                remaining,
                readings.size() > 0 ? readingPace.perMinute() : OptionalInt.empty());
    }

    private int unembedded() {
        return embeddings.size() + unqueued.size();
    }

    private Progress.Phase phase() {
        if (!scanned) {
            return Progress.Phase.STARTING;
        }
        if (readings.size() > 0) {
            return Progress.Phase.READING;
        }
        return unembedded() > 0 ? Progress.Phase.EMBEDDING : Progress.Phase.READY;
    }

    private void scrub() throws IOException {
        store.scrub();
        renewReader();
        kept.retain(catalog.stream()
                .flatMap(entry -> entry.filed().stream())
                .flatMap(filed -> filed.keys().stream())
                .collect(Collectors.toSet()));
        unscrubbed = false;
        touched();
    }

    @Override
    public void close() throws IOException {
        reader.decRef();
        store.close();
        kept.close();
    }
}
