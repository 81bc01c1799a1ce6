package io.pincite.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CopiesTest {

    private static final String REPORT = "The ships left the harbor before dawn while the guards on the old bridge"
            + " were still asleep and nobody in the town heard the engines over the storm that night.";

    @TempDir
    Path data;

    @Test
    void lists_files_that_say_nearly_the_same() throws Exception {
        MemoryFolder folder = new MemoryFolder()
                .put("first.txt", REPORT)
                .put("second.txt", REPORT + "\nAn editor added a line of its own to it.")
                .put("other.txt", "Bread prices rose in the north while the river froze and the market closed early.");
        try (TestLibrary library = new TestLibrary(data, folder).ready()) {
            assertThat(copiesOf(library, "first.txt")).containsExactly("second.txt");
            assertThat(copiesOf(library, "second.txt")).containsExactly("first.txt");
            assertThat(copiesOf(library, "other.txt")).isEmpty();
        }
        folder.remove("second.txt");
        try (TestLibrary reopened = new TestLibrary(data, folder).ready()) {
            assertThat(copiesOf(reopened, "first.txt")).isEmpty();
        }
    }

    private static List<String> copiesOf(TestLibrary library, String file) {
        return library.snapshot().holding(MemoryFolder.id(file)).orElseThrow().copies();
    }
}
