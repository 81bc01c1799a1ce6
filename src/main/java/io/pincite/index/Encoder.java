package io.pincite.index;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The embedding model, loaded when it is first needed. Safe to share between threads. */
final class Encoder {

    private final String name;
    private final Set<String> languages;
    private final Supplier<EmbeddingModel> source;
    private Optional<EmbeddingModel> loaded = Optional.empty();

    /** An encoder for every language; see the other constructor. */
    Encoder(String name, Supplier<EmbeddingModel> source) {
        this(name, Set.of(), source);
    }

    /**
     * An encoder.
     *
     * @param name of the model; another name means other vectors
     * @param languages that the model knows, ISO 639-1; none for every language
     * @param source loads the model; slow
     */
    Encoder(String name, Set<String> languages, Supplier<EmbeddingModel> source) {
        this.name = name;
        this.languages = Set.copyOf(languages);
        this.source = source;
    }

    String name() {
        return name;
    }

    boolean knows(String language) {
        return languages.isEmpty() || languages.contains(language);
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
