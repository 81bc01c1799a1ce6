package io.pincite.index;

import io.pincite.passage.Passage;
import io.pincite.text.Span;
import io.pincite.text.Speakers;
import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes the vectors of the library's sentences when every passage has its own and nobody asks, and keeps them: a question
 * compares what up to sixteen sentences say by meaning, which would cost it a few milliseconds each.
 */
final class PreparedSentences implements Sentences {

    private static final long MILLIS_BETWEEN_LOOKS = 1000;
    /** They can be made again, so their commits may be rare. */
    private static final int RECORDS_A_COMMIT = 500;

    private static final long MILLIS_TO_FINISH = 10_000;

    private final Path path;
    private final int most;
    private final Encoder encoder;
    private final QuestionGate gate;
    private final Thread worker = Threads.named("pincite-sentences", this::prepareUntilStopped);

    private volatile boolean stopped;
    private volatile @Nullable KeptSentences kept;
    private volatile @Nullable Library library;

    /**
     * None yet.
     *
     * @param path where they are kept
     * @param most how many sentences at most
     */
    PreparedSentences(Path path, int most, Encoder encoder, QuestionGate gate) {
        this.path = path;
        this.most = most;
        this.encoder = encoder;
        this.gate = gate;
    }

    /** Begins to prepare what {@code library} holds, in the background. */
    void start(Library from) {
        library = from;
        if (most > 0) {
            worker.start();
        }
    }

    @Override
    public Optional<float[]> vectorOf(String text) {
        KeptSentences current = kept;
        return current == null ? Optional.empty() : current.find(Key.of(text));
    }

    private void prepareUntilStopped() {
        Snapshot done = new EmptySnapshot();
        try {
            while (!stopped) {
                Snapshot newest = readySnapshot().orElse(done);
                if (newest != done && prepare(newest)) {
                    done = newest;
                }
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            Log.warnf(e, "vectors of sentences are no longer kept, questions take longer until the next start");
        }
    }

    /** Nothing is opened before the library is, which makes sure that no other process works in the same folder. */
    private Optional<Snapshot> readySnapshot() {
        return Optional.ofNullable(library)
                .filter(ready -> ready.progress().phase() == Progress.Phase.READY)
                .map(Library::snapshot);
    }

    /** Whether everything in {@code snapshot} is prepared; false when the library has moved on meanwhile. */
    private boolean prepare(Snapshot snapshot) throws IOException, InterruptedException {
        KeptSentences store = opened();
        Set<Key> known = store.passages();
        Set<Key> unused = new HashSet<>(known);
        int uncommitted = 0;
        for (Holding holding : snapshot.holdings()) {
            for (Passage passage : holding.document().map(snapshot::passagesOf).orElse(List.of())) {
                Key key = Key.of(passage.text());
                unused.remove(key);
                if (store.size() + uncommitted < most && known.add(key)) {
                    uncommitted += add(store, key, passage);
                }
                if (stopped || uncommitted > RECORDS_A_COMMIT) {
                    store.commit();
                    uncommitted = 0;
                    if (stopped || readySnapshot().filter(snapshot::equals).isEmpty()) {
                        return false;
                    }
                }
            }
        }
        store.forget(unused);
        return true;
    }

    /** How many records that makes. */
    private int add(KeptSentences store, Key key, Passage passage) throws IOException, InterruptedException {
        Map<Key, float[]> vectors = vectorsOf(passage);
        store.put(key, vectors);
        return vectors.size() + 1;
    }

    private Map<Key, float[]> vectorsOf(Passage passage) throws InterruptedException {
        Map<Key, float[]> vectors = new LinkedHashMap<>();
        for (Span sentence : passage.sentences()) {
            String source = passage.source().text();
            String text = Speakers.saidIn(sentence, source).in(source);
            gate.awaitQuiet();
            vectors.put(Key.of(text), encoder.vectorOf(text));
        }
        return vectors;
    }

    private KeptSentences opened() throws IOException {
        KeptSentences open = kept;
        if (open == null) {
            open = KeptSentences.open(path);
            kept = open;
        }
        return open;
    }

    /** Ends the work; what is durable stays. */
    void stop() throws IOException, InterruptedException {
        stopped = true;
        if (worker.isAlive()) {
            worker.join(MILLIS_TO_FINISH);
        }
        KeptSentences open = kept;
        kept = null;
        if (open != null && !worker.isAlive()) {
            open.close();
        }
    }
}
