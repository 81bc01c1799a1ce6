package io.pincite.index;

import io.pincite.index.EmbeddingQueue.Place;
import io.pincite.intake.Document;
import io.pincite.intake.Folder;
import io.pincite.intake.FoundFile;
import io.pincite.intake.State;
import io.pincite.passage.Passage;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The library that is kept on disk. One thread lists the folder, some read files, one keeps the books, some make
 * vectors; questions read the newest snapshot and wait for none of them.
 */
@Singleton
final class KeptLibrary implements Library {

    private static final long SECONDS_TO_REST = 5;
    private static final int INBOX = 4096;
    /** What was read but not written may be lost; what takes longer than this is. */
    private static final long MILLIS_TO_FINISH = 10_000;

    private final Folder folder;
    private final FolderReader reader;
    private final Encoder encoder;
    private final LuceneSnapshot.Shared shared;
    private final Settings settings;
    private final Bell bell = new Bell();
    private final Semaphore changes = new Semaphore(1);
    private final Thread librarian = thread("pincite-librarian", this::keepBooks);

    private volatile Snapshot snapshot = new EmptySnapshot();
    private volatile Progress progress = starting();
    private volatile boolean stopped;
    private volatile BlockingQueue<Librarian.Task> current = new LinkedBlockingQueue<>(INBOX);
    private @Nullable FileChannel lock;
    private Folder.@Nullable Watch watch;

    KeptLibrary(
            Folder folder,
            Function<Document, List<Passage>> splitter,
            Encoder encoder,
            Meaning meaning,
            QuestionGate gate,
            Settings settings) {
        this.folder = folder;
        this.reader = new FolderReader(folder, splitter);
        this.encoder = encoder;
        this.shared = new LuceneSnapshot.Shared(new Texts(settings.texts()), meaning, gate);
        this.settings = settings;
    }

    private static Progress starting() {
        Map<State, Integer> none = new EnumMap<>(State.class);
        for (State state : State.values()) {
            none.put(state, 0);
        }
        return new Progress(Progress.Phase.STARTING, none, 0, 0, Optional.empty(), Optional.empty());
    }

    void start(@Observes StartupEvent started) throws IOException {
        start();
    }

    /** Begins to work in the background. */
    void start() throws IOException {
        lock = Folders.claim(settings.data());
        watch = folder.watch(changes::release);
        librarian.start();
    }

    private void keepBooks() throws InterruptedException {
        while (!stopped) {
            try {
                keepBooksOnce();
            } catch (IOException | RuntimeException e) {
                Log.errorf(e, "index cannot be kept, what is known still answers retry=%ds", SECONDS_TO_REST);
                TimeUnit.SECONDS.sleep(SECONDS_TO_REST);
            }
        }
    }

    private void keepBooksOnce() throws IOException, InterruptedException {
        BlockingQueue<Librarian.Task> inbox = new LinkedBlockingQueue<>(INBOX);
        current = inbox;
        if (stopped) {
            return;
        }
        ReadingQueue readings = new ReadingQueue();
        EmbeddingQueue embeddings = new EmbeddingQueue();
        List<Thread> helpers = new ArrayList<>();
        List<Thread> embedders = new ArrayList<>();
        changes.release();
        helpers.add(run("pincite-scan", () -> scan(inbox)));
        embedders.add(run("pincite-embed-0", () -> embed(inbox, embeddings)));
        try (Librarian librarian =
                Librarian.open(settings, encoder.name(), inbox, readings, embeddings, shared, this::show)) {
            for (int i = 0; i < settings.readers(); i++) {
                helpers.add(run("pincite-read-" + i, () -> read(inbox, readings)));
            }
            for (int i = 1; i < settings.embedders(); i++) {
                embedders.add(run("pincite-embed-" + i, () -> embed(inbox, embeddings)));
            }
            librarian.work();
        } finally {
            helpers.forEach(Thread::interrupt);
            end(embedders);
        }
    }

    /** Waits for them: a native library at work while the process ends would take it down with a crash. */
    private static void end(List<Thread> embedders) throws InterruptedException {
        embedders.forEach(Thread::interrupt);
        for (Thread embedder : embedders) {
            embedder.join();
        }
    }

    private void scan(BlockingQueue<Librarian.Task> inbox) throws InterruptedException {
        while (!stopped) {
            changes.acquire();
            changes.drainPermits();
            try {
                List<FoundFile> found = folder.scan();
                inbox.put(librarian -> librarian.scanned(found));
            } catch (IOException e) {
                Log.warnf("folder cannot be listed, what is known still answers cause=%s", e);
                TimeUnit.SECONDS.sleep(SECONDS_TO_REST);
                changes.release();
            }
        }
    }

    private void read(BlockingQueue<Librarian.Task> inbox, ReadingQueue readings) throws InterruptedException {
        while (!stopped) {
            ReadingQueue.Order order = readings.take();
            FolderReader.Looked looked = reader.look(order.found(), order.known());
            inbox.put(librarian -> librarian.looked(order.found(), looked));
        }
    }

    /** Loads the model before there is work for it, so that the first question need not wait for it. */
    private void embed(BlockingQueue<Librarian.Task> inbox, EmbeddingQueue embeddings) throws InterruptedException {
        encoder.load();
        while (!stopped) {
            Place place = embeddings.take();
            shared.gate().awaitQuiet();
            Optional<String> text = textOf(place);
            inbox.put(
                    text.isEmpty() ? librarian -> librarian.passedOver(place.key()) : vector(place.key(), text.get()));
        }
    }

    private Optional<String> textOf(Place place) {
        Document head = place.filed().head();
        return snapshot.holding(head.id())
                .flatMap(Holding::document)
                .filter(document -> document.version().equals(head.version()))
                .map(document -> place.filed().spans().get(place.number()).in(document.text()));
    }

    private Librarian.Task vector(Key key, String text) {
        try {
            float[] vector = encoder.vectorOf(text);
            return librarian -> librarian.embedded(key, vector);
        } catch (RuntimeException e) {
            Log.warnf("passage has no vector, it is found by word only cause=%s", e);
            return librarian -> librarian.unembeddable(key);
        }
    }

    private void show(Snapshot newest, Progress now) {
        snapshot = newest;
        progress = now;
        bell.ring(now);
    }

    private static Thread run(String name, Loop loop) {
        Thread thread = thread(name, loop);
        thread.start();
        return thread;
    }

    private static Thread thread(String name, Loop loop) {
        return Threads.named(name, () -> {
            try {
                loop.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                Log.errorf(e, "background work ended thread=%s", name);
            }
        });
    }

    private interface Loop {
        void run() throws InterruptedException;
    }

    @Override
    public Snapshot snapshot() {
        return snapshot;
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public Subscription onProgress(Consumer<Progress> listener) {
        return bell.subscribe(listener);
    }

    /** Ends all work; what is durable stays. */
    @PreDestroy
    void stop() throws IOException, InterruptedException {
        stopped = true;
        bell.close();
        if (watch != null) {
            watch.close();
        }
        if (current.offer(Librarian::stop)) {
            librarian.join(MILLIS_TO_FINISH);
        }
        librarian.interrupt();
        librarian.join();
        if (lock != null) {
            lock.close();
        }
    }
}
