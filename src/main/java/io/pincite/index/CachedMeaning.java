package io.pincite.index;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** Vectors from the model, with those asked for lately and those of the library's sentences at hand. */
@Singleton
final class CachedMeaning implements Meaning {

    private static final int CAPACITY = 8192;
    /** Longer texts are not kept, so that what is kept has a bound. */
    private static final int LONGEST = 2000;

    private final Encoder encoder;
    private final QuestionGate gate;
    private final Sentences sentences;
    private final Map<String, float[]> recent = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > CAPACITY;
        }
    };

    CachedMeaning(Encoder encoder, QuestionGate gate, Sentences sentences) {
        this.encoder = encoder;
        this.gate = gate;
        this.sentences = sentences;
    }

    @Override
    public float[] vectorOf(String text) {
        synchronized (recent) {
            float[] known = recent.get(text);
            if (known != null) {
                return known.clone();
            }
        }
        float[] vector = sentences.vectorOf(text).orElseGet(() -> gate.shutDuring(() -> encoder.vectorOf(text)));
        keep(text, vector);
        return vector.clone();
    }

    @Override
    public boolean knows(String language) {
        return encoder.knows(language);
    }

    private void keep(String text, float[] vector) {
        if (text.length() <= LONGEST) {
            synchronized (recent) {
                recent.put(text, vector);
            }
        }
    }
}
