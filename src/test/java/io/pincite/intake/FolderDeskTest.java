package io.pincite.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderDeskTest {

    @TempDir
    Path temp;

    private Path documents;
    private FolderDesk desk;

    @BeforeEach
    void open() throws IOException {
        documents = temp.resolve("documents");
        FolderFiles files = new FolderFiles(documents);
        desk = new FolderDesk(files, new Leftovers(temp.resolve("data"), files.root()), 10);
    }

    @Test
    void stores_and_deletes() throws IOException {
        assertThat(store("news/a.txt", "Text.")).isEqualTo(new FolderChange.Done("news/a.txt"));
        assertThat(documents.resolve("news/a.txt")).hasContent("Text.");
        assertThat(desk.delete("news/a.txt")).isEqualTo(new FolderChange.Done("news/a.txt"));
        assertThat(documents.resolve("news/a.txt")).doesNotExist();
        assertThat(whyNot(desk.delete("news/a.txt"))).isEqualTo(FolderChange.Why.MISSING);
    }

    @Test
    void overwrites_only_when_told_to() throws IOException {
        store("a.txt", "One.");
        assertThat(whyNot(store("a.txt", "Two."))).isEqualTo(FolderChange.Why.EXISTS);
        assertThat(documents.resolve("a.txt")).hasContent("One.");
        desk.replace("a.txt", bytes("Three."));
        assertThat(documents.resolve("a.txt")).hasContent("Three.");
    }

    @Test
    void what_is_too_large_leaves_nothing_behind() throws IOException {
        assertThat(whyNot(store("a.txt", "Longer than ten."))).isEqualTo(FolderChange.Why.TOO_LARGE);
        try (Stream<Path> left = Files.list(documents)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.txt",
                "a/../../b.txt",
                "..\\a.txt",
                "",
                "/",
                "/etc/passwd",
                ".hidden",
                "a.tmp",
                " ",
                "\u202E",
                "a//b"
            })
    void names_that_lead_elsewhere_or_nowhere_are_declined(String name) {
        assertThat(whyNot(store(name, "Text."))).isEqualTo(FolderChange.Why.NAME);
        assertThat(temp).isDirectoryContaining(path -> path.equals(documents)).isDirectoryNotContaining("glob:**.txt");
    }

    @Test
    void a_link_in_the_folder_is_no_way_out() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.createSymbolicLink(documents.resolve("out"), outside);
        assertThat(whyNot(store("out/a.txt", "Text."))).isEqualTo(FolderChange.Why.NAME);
        assertThat(outside).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "a:b?.txt, a_b_.txt",
        "con.txt, _con.txt",
        "report.pdf., report.pdf",
        "cafe\u0301.txt, caf\u00E9.txt",
        "a\u202Etxt.exe, atxt.exe"
    })
    void names_are_made_fit_for_every_system(String name, String clean) {
        assertThat(FileName.cleaned(name)).contains(clean);
    }

    @Test
    void a_long_name_keeps_its_extension() {
        assertThat(FileName.cleaned("x".repeat(5000) + ".pdf").orElseThrow())
                .hasSize(200)
                .endsWith(".pdf");
    }

    private FolderChange store(String name, String text) {
        return desk.store(name, bytes(text));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FolderChange.Why whyNot(FolderChange change) {
        return change.fold(
                done -> {
                    throw new AssertionError("Done: " + done.file());
                },
                FolderChange.Declined::why);
    }
}
