package io.pincite.index;

import static org.awaitility.Awaitility.await;

import io.pincite.intake.Block;
import io.pincite.intake.Document;
import io.pincite.intake.Folder;
import io.pincite.intake.State;
import io.pincite.passage.Passage;
import io.pincite.text.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.awaitility.core.ConditionFactory;

/** A library for tests: every block is a passage, and words are directions. */
final class TestLibrary implements AutoCloseable {

    final WordModel model = new WordModel();
    final KeptLibrary library;

    TestLibrary(Path data, Folder folder) {
        this(data, folder, ScanVectorStore::new, Clock.systemUTC());
    }

    TestLibrary(Path data, Folder folder, Supplier<VectorStore> vectors, Clock clock) {
        QuestionGate gate = new QuestionGate();
        Encoder encoder = new Encoder("words", () -> model);
        Settings settings = new Settings(data, 2, 2, 1_000_000, Duration.ofHours(1), vectors, clock);
        library = new KeptLibrary(
                folder,
                TestLibrary::passages,
                encoder,
                new CachedMeaning(encoder, gate, Sentences.NONE),
                gate,
                settings);
    }

    static List<Passage> passages(Document document) {
        List<Passage> passages = new ArrayList<>();
        for (Block block : document.blocks()) {
            passages.add(new Passage(document, passages.size(), block.span()));
        }
        return passages;
    }

    /** Starts and waits until nothing is left to do. */
    TestLibrary ready() throws IOException {
        library.start();
        return awaitReady();
    }

    /** Waits until the folder has been seen as it is now, and nothing is left to do. */
    TestLibrary awaitReady() {
        patiently().until(() -> library.progress().phase() == Progress.Phase.READY);
        return this;
    }

    /** Waits as long as a busy machine may need. */
    static ConditionFactory patiently() {
        return await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(5));
    }

    Snapshot snapshot() {
        return library.snapshot();
    }

    State stateOf(String file) {
        return snapshot().holding(Document.idOf(file)).orElseThrow().state();
    }

    /** The words of the best passages, by word. */
    List<String> find(String question) {
        return snapshot().byWords(Words.termsIn(question, "en"), Snapshot.ANY, 10).stream()
                .map(hit -> hit.passage().text())
                .toList();
    }

    @Override
    public void close() throws IOException {
        try {
            library.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
