package io.pincite.index;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An embedding model that runs in this process. LangChain4j's own classes for it let one text occupy every processor;
 * this one uses a single thread for a text, which costs a third less in all and leaves room for questions.
 */
final class OnnxModel extends AbstractInProcessEmbeddingModel {

    private final OnnxBertBiEncoder encoder;

    private OnnxModel(OnnxBertBiEncoder encoder) {
        super(Runnable::run);
        this.encoder = encoder;
    }

    /** The model that comes with Pincite. */
    static OnnxModel builtIn() {
        try (InputStream model = resource("/all-minilm-l6-v2-q.onnx");
                InputStream tokenizer = resource("/all-minilm-l6-v2-q-tokenizer.json")) {
            return load(model.readAllBytes(), tokenizer, PoolingMode.MEAN);
        } catch (IOException e) {
            throw new UncheckedIOException("The built-in embedding model is missing from the class path", e);
        }
    }

    /** A model of the operator's own. */
    static OnnxModel at(Path model, Path tokenizer, PoolingMode pooling) {
        try (InputStream words = Files.newInputStream(tokenizer)) {
            return load(Files.readAllBytes(model), words, pooling);
        } catch (IOException e) {
            throw new UncheckedIOException("pincite.index.model cannot be read: " + model, e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream resource = OnnxBertBiEncoder.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IOException("No " + name);
        }
        return resource;
    }

    private static OnnxModel load(byte[] model, InputStream tokenizer, PoolingMode pooling) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            return new OnnxModel(
                    new OnnxBertBiEncoder(environment, environment.createSession(model, options), tokenizer, pooling));
        } catch (OrtException e) {
            throw new IllegalStateException("The embedding model does not load: " + e.getMessage(), e);
        }
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }
}
