package io.pincite.index;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Vectors from the model, with those asked for lately and those of the library's sentences at hand, and none while the
 * model fails.
 */
@Singleton
final class CachedMeaning implements Meaning {

    private static final int CAPACITY = 8192;
    /** Longer texts are not kept, so that what is kept has a bound. */
    private static final int LONGEST = 2000;

    /** How long a model that failed is left alone, so that a question does not wait for it again and again. */
    private static final long REST = TimeUnit.SECONDS.toNanos(10);

    private static final float[] NONE = {};

    private final Encoder encoder;
    private final QuestionGate gate;
    private final Sentences sentences;
    private volatile Optional<Long> failedAt = Optional.empty();
    private final Recent<String, float[]> recent = new Recent<>(CAPACITY);

    CachedMeaning(Encoder encoder, QuestionGate gate, Sentences sentences) {
        this.encoder = encoder;
        this.gate = gate;
        this.sentences = sentences;
    }

    @Override
    public float[] vectorOf(String text) {
        Optional<float[]> known = recent.find(text);
        if (known.isPresent()) {
            return known.get().clone();
        }
        Optional<float[]> ready = sentences.vectorOf(text);
        if (ready.isPresent()) {
            keep(text, ready.get());
            return ready.get().clone();
        }
        return isResting() ? NONE : gate.shutDuring(() -> vectorOrNone(text));
    }

    private boolean isResting() {
        return failedAt.filter(then -> System.nanoTime() - then < REST).isPresent();
    }

    private float[] vectorOrNone(String text) {
        try {
            float[] vector = encoder.vectorOf(text);
            keep(text, vector);
            failedAt = Optional.empty();
            return vector.clone();
        } catch (RuntimeException e) {
            failedAt = Optional.of(System.nanoTime());
            Log.warnf(
                    "embedding model fails, answering by words only retry=%ds cause=%s",
                    TimeUnit.NANOSECONDS.toSeconds(REST), e.getClass().getName());
            return NONE;
        }
    }

    @Override
    public boolean knows(String language) {
        return encoder.knows(language);
    }

    private void keep(String text, float[] vector) {
        if (text.length() <= LONGEST) {
            recent.keep(text, vector);
        }
    }
}
