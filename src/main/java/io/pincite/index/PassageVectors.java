package io.pincite.index;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingStore;
import io.pincite.index.EmbeddingQueue.Place;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes passages findable by meaning: at once where the vector of the same words is kept, else when it has been made. For
 * one thread; others take from the queue.
 */
final class PassageVectors implements Closeable {

    /** Vectors can be made again, so their commits may be rare. */
    private static final int VECTORS_A_COMMIT = 256;

    private final KeptVectors kept;
    private final VectorStore findable;
    private final EmbeddingQueue queue;
    private final Pace pace = new Pace();

    private Metadata lastMetadata = new Metadata();
    /** Wait to be queued until their text can be read from a snapshot. */
    private List<Place> unqueued = new ArrayList<>();

    PassageVectors(KeptVectors kept, VectorStore findable, EmbeddingQueue queue) {
        this.kept = kept;
        this.findable = findable;
        this.queue = queue;
    }

    void add(Filed filed) throws IOException {
        for (int number = 0; number < filed.passages(); number++) {
            Place place = new Place(filed, number);
            Optional<float[]> known = kept.find(place.key());
            if (known.isPresent()) {
                add(place, known.get());
            } else {
                unqueued.add(place);
            }
        }
    }

    void remove(Filed filed) {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < filed.passages(); number++) {
            ids.add(filed.passageId(number));
        }
        findable.removeAll(ids);
    }

    /** A vector was made; it serves those of the passages waiting for it that are still {@code current}. */
    void made(Key key, float[] vector, Predicate<Filed> current) throws IOException {
        pace.done();
        kept.put(key, vector);
        for (Place place : queue.done(key)) {
            if (current.test(place.filed())) {
                add(place, vector);
            }
        }
        if (kept.uncommitted() >= VECTORS_A_COMMIT) {
            kept.commit();
        }
    }

    /** A vector could not be made, because its passage changed meanwhile; those still {@code current} wait once more. */
    void passedOver(Key key, Predicate<Filed> current) {
        queue.done(key).stream().filter(place -> current.test(place.filed())).forEach(unqueued::add);
    }

    /** A vector cannot be made of this text. */
    void unembeddable(Key key) {
        queue.done(key);
    }

    private void add(Place place, float[] vector) {
        String document = place.filed().head().id();
        if (!document.equals(lastMetadata.getString(VectorStore.DOCUMENT))) {
            lastMetadata = Metadata.from(VectorStore.DOCUMENT, document);
        }
        String id = place.filed().passageId(place.number());
        findable.addAll(List.of(id), List.of(Embedding.from(vector)), List.of(TextSegment.from(id, lastMetadata)));
    }

    /** Queues what waits, now that its text can be read. */
    void queue() {
        if (queue.size() == 0) {
            pace.begin();
        }
        unqueued.forEach(queue::add);
        unqueued = new ArrayList<>();
    }

    /** Makes what was made so far durable. */
    void commit() throws IOException {
        if (kept.uncommitted() > 0) {
            kept.commit();
        }
    }

    /** Forgets the vectors of all texts but these. */
    void retain(Set<Key> used) throws IOException {
        kept.retain(used);
    }

    EmbeddingStore<TextSegment> frozen() {
        return findable.frozen();
    }

    /** How many passages can be found by meaning. */
    int size() {
        return findable.size();
    }

    /** How many texts wait for their vector. */
    int missing() {
        return queue.size() + unqueued.size();
    }

    Optional<Duration> remaining() {
        return pace.remaining(missing());
    }

    @Override
    public void close() throws IOException {
        kept.close();
    }
}
