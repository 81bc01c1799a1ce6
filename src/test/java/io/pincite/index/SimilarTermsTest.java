package io.pincite.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.intake.Document;
import java.nio.file.Path;
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
