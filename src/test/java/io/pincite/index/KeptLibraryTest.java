package io.pincite.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.pincite.Sample;
import io.pincite.intake.Document;
import io.pincite.intake.State;
import io.pincite.passage.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptLibraryTest {

    private final MemoryFolder folder = new MemoryFolder()
            .put("a.txt", "The general left the harbor on Sunday.\nNobody saw him go.")
            .put("b.txt", "Bread prices rose in the north.");

    @TempDir
    Path data;

    @Test
    void finds_by_word_and_by_meaning() throws Exception {
        try (TestLibrary library = new TestLibrary(data, folder).ready()) {
            assertThat(library.find("general harbor")).containsExactly("The general left the harbor on Sunday.");
            assertThat(library.snapshot().byMeaning("bread prices", Snapshot.ANY, 1))
                    .extracting(hit -> hit.passage().text())
                    .containsExactly("Bread prices rose in the north.");
            assertThat(library.snapshot().passages()).isEqualTo(3);
            assertThat(library.snapshot().embedded()).isEqualTo(3);
            assertThat(library.snapshot().frequency("bread")).isEqualTo(1);
            assertThat(library.snapshot().languages()).containsExactly("en");
        }
    }

    @Test
    void finds_only_in_documents_that_may_answer() throws Exception {
        try (TestLibrary library = new TestLibrary(data, folder).ready()) {
            Snapshot snapshot = library.snapshot();
            assertThat(snapshot.byWords(
                            List.of("bread", "general"), d -> d.file().equals("a.txt"), 10))
                    .extracting(hit -> hit.passage().source().file())
                    .containsExactly("a.txt");
            assertThat(snapshot.byMeaning("bread", d -> d.file().equals("a.txt"), 10))
                    .extracting(hit -> hit.passage().source().file())
                    .containsOnly("a.txt");
        }
    }

    @Test
    void counts_each_word_with_what_it_tells() throws Exception {
        folder.put("c.txt", "Bread for the general.")
                .put("d.txt", "Bread is dear.")
                .put("e.txt", "The general waits.");
        try (TestLibrary library = new TestLibrary(data, folder).ready()) {
            assertThat(filesOf(library.snapshot().byWords(Map.of("bread", 1.0, "wait", 2.0), Snapshot.ANY, 1)))
                    .containsExactly("e.txt");
            assertThat(filesOf(library.snapshot().byWords(Map.of("dear", 2.0, "wait", 1.0), Snapshot.ANY, 1)))
                    .containsExactly("d.txt");
        }
    }

    @Test
    void finds_the_document_that_holds_the_words_wherever_they_stand_in_it() throws Exception {
        folder.put("apart.txt", "The bakery closed.\n\nThe quarry opened.").put("one.txt", "A bakery is a bakery.");
        try (TestLibrary library = new TestLibrary(data, folder).ready()) {
            Map<String, Double> told = Map.of("bakeri", 1.0, "quarri", 1.0);
            assertThat(library.snapshot().documentsByWords(told, Snapshot.ANY, 10))
                    .extracting(DocumentHit::documentId)
                    .containsExactly(Document.idOf("apart.txt"), Document.idOf("one.txt"));
            assertThat(library.snapshot()
                            .documentsByWords(told, document -> document.file().equals("one.txt"), 10))
                    .extracting(DocumentHit::documentId)
                    .containsExactly(Document.idOf("one.txt"));
        }
    }

    private static List<String> filesOf(List<Hit> hits) {
        return hits.stream().map(hit -> hit.passage().source().file()).toList();
    }

    @Test
    void lists_every_file_by_name_with_its_state_and_reason() throws Exception {
        folder.put("c.txt", MemoryFolder.BROKEN)
                .put("d.txt", MemoryFolder.EXPLOSIVE)
                .put("e.txt", "");
        try (TestLibrary library = new TestLibrary(data, folder).ready()) {
            assertThat(library.snapshot().holdings())
                    .extracting(Holding::file, Holding::state)
                    .containsExactly(
                            tuple("a.txt", State.INDEXED),
                            tuple("b.txt", State.INDEXED),
                            tuple("c.txt", State.FAILED),
                            tuple("d.txt", State.FAILED),
                            tuple("e.txt", State.EMPTY));
            assertThat(library.snapshot().holdings())
                    .filteredOn(holding -> holding.state() != State.INDEXED)
                    .allSatisfy(holding -> assertThat(holding.reason()).isNotBlank());
        }
    }

    @Test
    void gives_back_the_document_as_it_was_read() throws Exception {
        Document odd = Sample.document("odd.txt", "Lone \ud800 surrogate, naïve, Жуков, 東京.");
        folder.put("odd.txt", odd.text());
        try (TestLibrary library = new TestLibrary(data, folder).ready()) {
            assertThat(library.snapshot().holding(odd.id()).orElseThrow().document())
                    .contains(odd);
        }
        try (TestLibrary reopened = new TestLibrary(data, folder).ready()) {
            assertThat(reopened.snapshot().holding(odd.id()).orElseThrow().document())
                    .contains(odd);
            assertThat(reopened.snapshot().passagesOf(odd))
                    .extracting(Passage::text)
                    .containsExactly(odd.text());
        }
    }

    @Test
    void reads_and_embeds_nothing_twice() throws Exception {
        try (TestLibrary library = new TestLibrary(data, folder).ready()) {
            assertThat(folder.reads()).isEqualTo(2);
            assertThat(library.model.embedded()).isEqualTo(3);
        }
        folder.touch("a.txt");
        try (TestLibrary reopened = new TestLibrary(data, folder).ready()) {
            assertThat(folder.reads()).isEqualTo(2);
            assertThat(reopened.model.embedded()).isZero();
            assertThat(reopened.snapshot().embedded()).isEqualTo(3);
        }
    }

    @Test
    void embeds_only_the_passages_that_changed() throws Exception {
        try (TestLibrary library = new TestLibrary(data, folder).ready()) {
            folder.put("a.txt", "The general left the harbor on Sunday.\nTwo men saw him go.")
                    .changed();
            eventually(() -> library.find("two men"), "Two men saw him go.");
            library.awaitReady();
            assertThat(library.model.embedded()).isEqualTo(4);
            assertThat(library.find("nobody")).isEmpty();
            assertThat(library.snapshot().embedded()).isEqualTo(3);
        }
    }

    @Test
    void follows_a_file_that_moves_without_embedding_it_again() throws Exception {
        try (TestLibrary library = new TestLibrary(data, folder).ready()) {
            folder.remove("b.txt")
                    .put("north/b.txt", "Bread prices rose in the north.")
                    .changed();
            TestLibrary.patiently()
                    .until(() -> library.snapshot()
                            .holding(MemoryFolder.id("north/b.txt"))
                            .filter(holding -> holding.state() == State.INDEXED)
                            .isPresent());
            assertThat(library.find("bread")).hasSize(1);
            assertThat(library.stateOf("b.txt")).isEqualTo(State.REMOVED);
            assertThat(library.model.embedded()).isEqualTo(3);
        }
    }

    @Test
    void forgets_a_removed_file_but_keeps_it_listed() throws Exception {
        try (TestLibrary library = new TestLibrary(data, folder).ready()) {
            folder.remove("b.txt").changed();
            TestLibrary.patiently().until(() -> library.stateOf("b.txt") == State.REMOVED);
            assertThat(library.find("bread")).isEmpty();
            assertThat(library.snapshot().byMeaning("bread", Snapshot.ANY, 10))
                    .extracting(hit -> hit.passage().source().file())
                    .containsOnly("a.txt");
        }
        try (TestLibrary reopened = new TestLibrary(data, folder).ready()) {
            assertThat(reopened.find("bread")).isEmpty();
            assertThat(reopened.stateOf("b.txt")).isEqualTo(State.REMOVED);
        }
    }

    @Test
    void keeps_the_old_version_answering_when_the_new_one_cannot_be_read() throws Exception {
        try (TestLibrary library = new TestLibrary(data, folder).ready()) {
            folder.put("b.txt", MemoryFolder.BROKEN).changed();
            TestLibrary.patiently().until(() -> library.stateOf("b.txt") == State.FAILED);
            assertThat(library.find("bread")).containsExactly("Bread prices rose in the north.");
        }
        try (TestLibrary reopened = new TestLibrary(data, folder).ready()) {
            assertThat(reopened.stateOf("b.txt")).isEqualTo(State.FAILED);
            assertThat(reopened.find("bread")).containsExactly("Bread prices rose in the north.");
        }
    }

    @Test
    void leaves_an_answer_its_own_moment() throws Exception {
        try (TestLibrary library = new TestLibrary(data, folder).ready()) {
            Snapshot before = library.snapshot();
            folder.put("b.txt", "Nothing of the kind.").changed();
            eventually(() -> library.find("nothing kind"), "Nothing of the kind.");
            assertThat(before.byWords(List.of("bread"), Snapshot.ANY, 10)).hasSize(1);
            assertThat(before.byMeaning("bread prices", Snapshot.ANY, 1))
                    .extracting(hit -> hit.passage().text())
                    .containsExactly("Bread prices rose in the north.");
        }
    }

    @Test
    void begins_anew_when_what_was_kept_is_damaged() throws Exception {
        try (TestLibrary library = new TestLibrary(data, folder).ready()) {
            assertThat(library.find("bread")).hasSize(1);
        }
        try (Stream<Path> kept = Files.walk(data.resolve("index"))) {
            for (Path file : kept.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (TestLibrary reopened = new TestLibrary(data, folder).ready()) {
            assertThat(reopened.find("bread")).hasSize(1);
            assertThat(folder.reads()).isEqualTo(4);
        }
    }

    @Test
    void answers_the_same_whatever_byte_went_bad() throws Exception {
        List<String> expected = answers();
        List<Path> kept;
        try (Stream<Path> all = Files.walk(data)) {
            kept = all.filter(Files::isRegularFile).sorted().toList();
        }
        Random random = new Random(12);
        for (Path file : kept) {
            if (Files.exists(file) && Files.size(file) > 0) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[random.nextInt(bytes.length)] ^= 0x55;
                Files.write(file, random.nextBoolean() ? bytes : Arrays.copyOf(bytes, bytes.length / 2));
                assertThat(answers()).as("after damage to %s", file).isEqualTo(expected);
            }
        }
    }

    private List<String> answers() throws IOException {
        try (TestLibrary library = new TestLibrary(data, folder).ready()) {
            return Stories.answers(library.snapshot());
        }
    }

    @Test
    void keeps_a_second_one_out_of_its_data() throws Exception {
        try (TestLibrary library = new TestLibrary(data, folder).ready();
                TestLibrary second = new TestLibrary(data, folder)) {
            assertThat(library.find("bread")).hasSize(1);
            assertThatThrownBy(second.library::start)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("pincite.data");
        }
    }

    @Test
    void tells_listeners_how_far_it_has_come() throws Exception {
        List<Progress> heard = new CopyOnWriteArrayList<>();
        try (TestLibrary library = new TestLibrary(data, folder)) {
            library.library.onProgress(heard::add);
            library.ready();
            TestLibrary.patiently().until(() -> heard.stream().anyMatch(p -> p.phase() == Progress.Phase.READY));
            Progress last = heard.get(heard.size() - 1);
            assertThat(last.files()).containsEntry(State.INDEXED, 2).containsEntry(State.PENDING, 0);
            assertThat(last.embedded()).isEqualTo(3);
        }
    }

    private static void eventually(Callable<List<String>> found, String... texts) {
        TestLibrary.patiently().untilAsserted(() -> assertThat(found.call()).containsExactly(texts));
    }
}
