package io.pincite.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.intake.Document;
import io.pincite.intake.FoundFile;
import io.pincite.passage.Passage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was removed is taken off the disk, not only out of the answers. */
final class ForgettingTest {

    @TempDir
    Path data;

    @Test
    void leaves_no_word_of_a_removed_file() throws Exception {
        try (Store store = Store.open(data)) {
            Entry secret = put(store, "secret.txt", "The canary is called quetzalcoatlus.");
            put(store, "open.txt", "Nothing to hide here.");
            store.commit();
            assertThat(onDisk("quetzalcoatlus")).isTrue();
            store.delete(secret);
            store.commit();
            store.scrub();
            assertThat(onDisk("quetzalcoatlus")).isFalse();
        }
    }

    @Test
    void keeps_only_vectors_that_somebody_uses() throws Exception {
        Key used = Key.of("used");
        Key unused = Key.of("unused");
        try (KeptVectors vectors = KeptVectors.open(data)) {
            vectors.put(used, new float[] {1, 0});
            vectors.put(unused, new float[] {0, 1});
            vectors.retain(Set.of(used));
        }
        try (KeptVectors reopened = KeptVectors.open(data)) {
            assertThat(reopened.find(used))
                    .hasValueSatisfying(vector -> assertThat(vector).containsExactly(1, 0));
            assertThat(reopened.find(unused)).isEmpty();
        }
    }

    private static Entry put(Store store, String file, String text) throws IOException {
        Document document = Sample.document(file, text);
        List<Passage> passages = TestLibrary.passages(document);
        Entry entry = Entry.indexed(new FoundFile(file, "1"), Filed.of(document, passages), Instant.EPOCH);
        List<List<String>> words = Fields.words(passages);
        List<List<IndexableField>> records = new ArrayList<>(Fields.passages(document, passages, words));
        records.add(Fields.file(
                entry,
                document,
                Fields.shingles(document),
                words.stream().flatMap(List::stream).toList()));
        store.put(entry, records);
        return entry;
    }

    private boolean onDisk(String word) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
