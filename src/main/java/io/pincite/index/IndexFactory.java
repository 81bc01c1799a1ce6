package io.pincite.index;

import dev.langchain4j.model.embedding.onnx.PoolingMode;
import io.pincite.intake.Document;
import io.pincite.passage.Passage;
import io.pincite.passage.PassageSplitter;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Chooses what the library is made of, by configuration. */
@Dependent
final class IndexFactory {

    @Produces
    @Singleton
    Settings settings(IndexConfig config, DataConfig data, Clock clock) {
        return new Settings(
                data.data(),
                config.readers(),
                config.embedders().orElse(Runtime.getRuntime().availableProcessors()),
                config.texts().asLongValue() / Character.BYTES,
                config.rememberRemoved(),
                storeFor(config.vectors()),
                clock);
    }

    private static Supplier<VectorStore> storeFor(IndexConfig.VectorSearch search) {
        return switch (search) {
            case SCAN -> ScanVectorStore::new;
            case IN_MEMORY -> ListedVectorStore::new;
        };
    }

    @Produces
    @Singleton
    Function<Document, List<Passage>> splitter() {
        return new PassageSplitter()::split;
    }

    @Produces
    @Singleton
    QuestionGate gate() {
        return new QuestionGate();
    }

    @Produces
    @Singleton
    Encoder encoder(IndexConfig config, Settings settings) throws IOException {
        unpackTokenizerBelow(settings.data());
        if (config.model().isEmpty()) {
            return new Encoder("all-minilm-l6-v2-q", Set.of("en"), OnnxModel::builtIn);
        }
        Path model = readable(config.model().get(), "pincite.index.model");
        Path tokenizer = config.tokenizer()
                .map(path -> readable(path, "pincite.index.tokenizer"))
                .orElseThrow(() -> new IllegalStateException(
                        "pincite.index.model needs pincite.index.tokenizer, the tokenizer.json that belongs to it"));
        PoolingMode pooling = switch (config.pooling()) {
            case MEAN -> PoolingMode.MEAN;
            case CLS -> PoolingMode.CLS;
        };
        String name = digest(model) + "-" + pooling.name().toLowerCase(Locale.ROOT);
        return new Encoder(name, config.languages().orElse(Set.of()), () -> OnnxModel.at(model, tokenizer, pooling));
    }

    @Produces
    @Singleton
    PreparedSentences sentences(IndexConfig config, Settings settings, Encoder encoder, QuestionGate gate) {
        if (config.sentences() < 0) {
            throw new IllegalArgumentException(
                    "pincite.index.sentences must not be negative, got " + config.sentences());
        }
        Path path = settings.data().resolve("sentences").resolve(encoder.name());
        return new PreparedSentences(path, config.sentences(), encoder, gate);
    }

    /** The tokenizer brings native code, which it would otherwise unpack below the home folder. */
    private static void unpackTokenizerBelow(Path data) {
        if (System.getProperty("DJL_CACHE_DIR") == null) {
            System.setProperty(
                    "DJL_CACHE_DIR", data.resolve("native").toAbsolutePath().toString());
        }
    }

    private static Path readable(Path file, String setting) {
        if (!Files.isReadable(file)) {
            throw new IllegalStateException(setting + " cannot be read: " + file.toAbsolutePath());
        }
        return file;
    }

    /** Names a model by its content, so that vectors of another model under the same name are never mixed in. */
    private static String digest(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
