package io.pincite.index;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The embedding model, loaded when it is first needed. Safe to share between threads. */
final class Encoder {

    private final String name;
    private final Supplier<EmbeddingModel> source;
    private Optional<EmbeddingModel> loaded = Optional.empty();

    /**
     * An encoder.
     *
     * @param name of the model; another name means other vectors
     * @param source loads the model; slow
     */
    Encoder(String name, Supplier<EmbeddingModel> source) {
        this.name = name;
        this.source = source;
    }

    String name() {
        return name;
    }

    /** The vector of {@code text}, which must not be blank. */
    float[] vectorOf(String text) {
        List<TextSegment> one = List.of(TextSegment.from(text));
        Embedding embedding = model().embedAll(one).content().get(0);
        return embedding.vector();
    }

    /** Loads the model unless it is loaded, and warms it up. */
    void load() {
        vectorOf("warm-up");
    }

    private synchronized EmbeddingModel model() {
        EmbeddingModel model = loaded.orElseGet(source);
        loaded = Optional.of(model);
        return model;
    }
}
