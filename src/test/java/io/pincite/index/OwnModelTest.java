package io.pincite.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator brings a model of their own: two files, here those of a real one. */
final class OwnModelTest {

    private static final String TEXT = "The ships left the harbor before dawn.";

    @TempDir
    Path temporary;

    private Path model;
    private Path tokenizer;

    @BeforeEach
    void bring_a_model() throws IOException {
        model = file("/bge-small-en-v1.5-q.onnx");
        tokenizer = file("/bge-small-en-v1.5-q-tokenizer.json");
    }

    @Test
    void gives_the_vectors_that_the_model_gives_elsewhere() throws IOException {
        float[] expected = new BgeSmallEnV15QuantizedEmbeddingModel(Runnable::run)
                .embedAll(List.of(TextSegment.from(TEXT)))
                .content()
                .get(0)
                .vector();
        float[] own = encoder(IndexConfig.Pooling.CLS).vectorOf(TEXT);
        assertThat(own).hasSameSizeAs(expected).containsExactly(expected, Offset.offset(1e-4f));
    }

    @Test
    void is_named_by_its_content_so_that_vectors_of_two_models_never_meet() throws IOException {
        Encoder one = encoder(IndexConfig.Pooling.CLS);
        Path moved = Files.move(model, temporary.resolve("moved.onnx"));
        Encoder same = encoder(new Own(moved, Optional.of(tokenizer), IndexConfig.Pooling.CLS));
        assertThat(same.name()).isEqualTo(one.name());
        assertThat(encoder(new Own(moved, Optional.of(tokenizer), IndexConfig.Pooling.MEAN))
                        .name())
                .isNotEqualTo(one.name());
    }

    @Test
    void knows_every_language_unless_told_otherwise() throws IOException {
        assertThat(encoder(IndexConfig.Pooling.CLS).knows("ru")).isTrue();
    }

    @Test
    void says_what_is_missing() {
        assertThatThrownBy(() -> encoder(new Own(model, Optional.empty(), IndexConfig.Pooling.CLS)))
                .hasMessageContaining("pincite.index.model needs pincite.index.tokenizer");
        Path nowhere = temporary.resolve("nowhere.onnx");
        assertThatThrownBy(() -> encoder(new Own(nowhere, Optional.of(tokenizer), IndexConfig.Pooling.CLS)))
                .hasMessageContaining("pincite.index.model cannot be read")
                .hasMessageContaining("nowhere.onnx");
    }

    private Encoder encoder(IndexConfig.Pooling pooling) throws IOException {
        return encoder(new Own(model, Optional.of(tokenizer), pooling));
    }

    private Encoder encoder(IndexConfig config) throws IOException {
        Settings settings =
                new Settings(temporary, 1, 1, 1_000, Duration.ofHours(1), ScanVectorStore::new, Clock.systemUTC());
        return new IndexFactory().encoder(config, settings);
    }

    private Path file(String resource) throws IOException {
        Path file = temporary.resolve(resource.substring(1));
        try (InputStream bytes = BgeSmallEnV15QuantizedEmbeddingModel.class.getResourceAsStream(resource)) {
            Files.copy(bytes, file);
        }
        return file;
    }

    /** Settings with a model of one's own, and nothing else set. */
    private record Own(Path file, Optional<Path> tokenizer, Pooling pooling) implements IndexConfig {

        @Override
        public Optional<Path> model() {
            return Optional.of(file);
        }

        @Override
        public Optional<Set<String>> languages() {
            return Optional.empty();
        }

        @Override
        public VectorSearch vectors() {
            return VectorSearch.SCAN;
        }

        @Override
        public OptionalInt embedders() {
            return OptionalInt.empty();
        }

        @Override
        public int sentences() {
            return 0;
        }

        @Override
        public int readers() {
            return 1;
        }

        @Override
        public MemorySize texts() {
            return new MemorySize(BigInteger.TEN);
        }

        @Override
        public Duration rememberRemoved() {
            return Duration.ofHours(1);
        }
    }
}
