package io.pincite.index;

import io.pincite.intake.Document;
import io.pincite.intake.Folder;
import io.pincite.intake.FoundFile;
import io.pincite.intake.Reading;
import io.pincite.intake.Skipped;
import io.pincite.intake.State;
import io.pincite.passage.Passage;
import io.pincite.text.Shingles;
import io.quarkus.logging.Log;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.IndexableField;

/** Looks at one file and gets everything ready that the library keeps of it. Safe to share between threads. */
final class FolderReader {

    private final Folder folder;
    private final Function<Document, List<Passage>> splitter;

    FolderReader(Folder folder, Function<Document, List<Passage>> splitter) {
        this.folder = folder;
        this.splitter = splitter;
    }

    /** What came of looking at a file. */
    sealed interface Looked {}

    /** Its bytes are those that are known. */
    record Same() implements Looked {}

    /** It gives no document. */
    record Refused(Skipped skipped) implements Looked {}

    /**
     * It gives a document.
     *
     * @param document the document
     * @param filed what is kept of it in memory
     * @param shingles what its near-copies are recognized by
     * @param words the words of all its passages
     * @param records what is kept of its passages on disk
     */
    record Read(
            Document document, Filed filed, Shingles shingles, List<String> words, List<List<IndexableField>> records)
            implements Looked {}

    /** Looks at {@code found}, of which {@code known} is known. Never throws for anything that the file can cause. */
    Looked look(FoundFile found, Entry known) {
        Optional<String> version = folder.versionOf(found);
        if (found.isReadAs(known.stamp()) && known.knows(version)) {
            return new Same();
        }
        try {
            Reading reading = folder.read(found);
            return reading.fold(this::read, Refused::new);
        } catch (RuntimeException | StackOverflowError e) {
            Log.errorf(e, "reading failed file=%s", found.file());
            String reason = "Reading this file went wrong inside Pincite; the log says more.";
            return new Refused(new Skipped(found.file(), version, State.FAILED, reason));
        }
    }

    private Looked read(Document document) {
        List<Passage> passages = splitter.apply(document);
        if (passages.isEmpty()) {
            String reason = "There is no text in this file that could answer a question.";
            return new Refused(new Skipped(document.file(), Optional.of(document.version()), State.EMPTY, reason));
        }
        List<List<String>> words = Fields.words(passages);
        return new Read(
                document,
                Filed.of(document, passages),
                Fields.shingles(document),
                words.stream().flatMap(List::stream).toList(),
                Fields.passages(document, passages, words));
    }
}
