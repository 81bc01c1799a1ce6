package io.pincite.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.intake.Document;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarTermsTest {

    @TempDir
    Path data;

    @Test
    void finds_terms_two_letters_away_and_those_that_go_on_or_stop_earlier() throws Exception {
        MemoryFolder folder = new MemoryFolder();
        folder.put("a.txt", "The general Kiselyov left Khmeimim for Hama.");
        folder.put("b.txt", "The general Kisel stayed.");
        try (TestLibrary library = new TestLibrary(data, folder).ready()) {
            assertThat(library.snapshot().similarTo("hmeimim")).containsExactly("khmeimim");
            assertThat(library.snapshot().similarTo("kisel")).containsExactly("kiselyov");
            assertThat(library.snapshot().similarTo("kiselyov")).containsExactly("kisel");
            assertThat(library.snapshot().similarTo("ham")).isEmpty();
        }
    }

    @Test
    void forgets_a_term_with_the_last_document_that_held_it() throws Exception {
        MemoryFolder folder = new MemoryFolder();
        folder.put("a.txt", "They left Khmeimim for Hama.").put("b.txt", "They left Hmeymim.");
        try (TestLibrary library = new TestLibrary(data, folder).ready()) {
            folder.remove("a.txt").changed();
            TestLibrary.patiently().until(() -> library.snapshot().passages() == 1);
            assertThat(library.snapshot().similarTo("hmeimim")).containsExactly("hmeymim");
        }
    }

    @Test
    void finds_only_terms_of_the_documents_asked() throws Exception {
        MemoryFolder folder = new MemoryFolder();
        folder.put("ours/a.txt", "They left Khmeimim for Hama.").put("b.txt", "They left Hmeymim.");
        try (TestLibrary library = new TestLibrary(data, folder).ready()) {
            Snapshot ours =
                    library.snapshot().within(document -> document.collection().equals("ours"));
            assertThat(ours.similarTo("hmeimim")).containsExactly("khmeimim");
            assertThat(ours.covers()).extracting(Document::file).containsExactly("ours/a.txt");
        }
    }

    @Test
    void is_bounded_at_the_same_place_however_the_index_is_cut() throws Exception {
        MemoryFolder atOnce = new MemoryFolder();
        for (int file = 0; file < 12; file++) {
            atOnce.put(file + ".txt", names(file));
        }
        MemoryFolder oneByOne = new MemoryFolder();
        try (TestLibrary one = new TestLibrary(data.resolve("at-once"), atOnce).ready();
                TestLibrary other = new TestLibrary(data.resolve("one-by-one"), oneByOne).ready()) {
            for (int file = 11; file >= 0; file--) {
                int passages = 12 - file;
                oneByOne.put(file + ".txt", names(file)).changed();
                TestLibrary.patiently().until(() -> other.snapshot().passages() == passages);
            }
            assertThat(one.snapshot().similarTo("kara")).hasSize(200);
            assertThat(other.snapshot().similarTo("kara"))
                    .isEqualTo(one.snapshot().similarTo("kara"));
        }
    }

    /** Some thirty words that begin with "kara". */
    private static String names(int file) {
        return IntStream.range(0, 30)
                .mapToObj(number ->
                        "Kara" + (char) ('a' + number % 26) + (char) ('a' + number / 26) + (char) ('a' + file))
                .collect(Collectors.joining(" "));
    }

    @Test
    void covers_say_what_a_document_is_and_leave_its_text_on_disk() throws Exception {
        MemoryFolder folder = new MemoryFolder();
        folder.put("b.txt", "Two.");
        folder.put("a.txt", "One.");
        try (TestLibrary library = new TestLibrary(data, folder).ready()) {
            assertThat(library.snapshot().covers()).extracting(Document::file).containsExactly("a.txt", "b.txt");
            assertThat(library.snapshot().covers()).extracting(Document::text).containsOnly("");
        }
    }
}
