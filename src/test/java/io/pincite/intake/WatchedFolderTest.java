package io.pincite.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder with real parsing processes behind it. */
class WatchedFolderTest {

    @TempDir
    Path temp;

    private static final WorkerSettings HASTY =
            new WorkerSettings(1, 64, Duration.ofMillis(1), 20_000, Optional.empty());

    private Path documents;
    private WatchedFolder folder;

    @BeforeEach
    void open() throws IOException {
        documents = temp.resolve("documents");
        folder = open(new WorkerSettings(1, 256, Duration.ofSeconds(30), 20_000, Optional.empty()));
    }

    private WatchedFolder open(WorkerSettings settings) throws IOException {
        return new WatchedFolder(new FolderFiles(documents), temp.resolve("data"), settings, 1 << 20, 1 << 20);
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void makes_a_missing_folder() {
        assertThat(documents).isDirectory();
    }

    @Test
    void lists_files_by_name_and_leaves_out_what_editors_keep() throws IOException {
        for (String name : List.of(
                "b.txt",
                "a/c.txt",
                ".hidden",
                ".git/x.txt",
                "~$b.docx",
                "b.txt~",
                ".#b.txt",
                "x.swp",
                "y.part",
                "z.crdownload",
                "w.tmp")) {
            write(name, "Text.");
        }
        assertThat(folder.scan()).extracting(FoundFile::file).containsExactly("a/c.txt", "b.txt");
    }

    @Test
    void a_stamp_changes_with_the_file_and_not_otherwise() throws IOException {
        write("a.txt", "One.");
        List<FoundFile> before = folder.scan();
        assertThat(folder.scan()).isEqualTo(before);
        write("a.txt", "Other.");
        assertThat(folder.scan()).isNotEqualTo(before);
    }

    @Test
    void reads_a_file_in_another_process() throws IOException {
        write("news/a.txt", "Rebels took the town\nThe rebels took the town on Friday, officials said there.\n");
        Document document = document("news/a.txt");
        assertThat(document.title()).isEqualTo("Rebels took the town");
        assertThat(document.collection()).isEqualTo("news");
        assertThat(folder.versionOf(found("news/a.txt"))).contains(document.version());
    }

    @Test
    void a_link_is_listed_and_refused() throws IOException {
        Path outside = Files.writeString(temp.resolve("secret.txt"), "Secret.");
        Files.createSymbolicLink(documents.resolve("link.txt"), outside);
        Skipped skipped = skipped("link.txt");
        assertThat(skipped.state()).isEqualTo(State.REFUSED);
        assertThat(skipped.reason()).startsWith("link.txt is a link");
        assertThat(folder.open("link.txt")).isEmpty();
    }

    @Test
    void nothing_outside_the_folder_is_given_out() throws IOException {
        Files.writeString(temp.resolve("secret.txt"), "Secret.");
        Files.createSymbolicLink(documents.resolve("out"), temp);
        for (String name :
                List.of("../secret.txt", "out/secret.txt", "/etc/passwd", "a/../../secret.txt", "", ".", "\0")) {
            assertThat(folder.open(name)).as(name).isEmpty();
            assertThat(skippedBy(new FoundFile(name, "")).state()).as(name).isIn(State.FAILED, State.REFUSED);
        }
    }

    @Test
    void too_large_and_empty_files_say_so() throws IOException {
        Files.write(documents.resolve("large.txt"), new byte[(1 << 20) + 1]);
        Files.write(documents.resolve("nothing.txt"), new byte[0]);
        assertThat(skipped("large.txt").reason()).contains("larger than the 1 MB");
        assertThat(skipped("nothing.txt").state()).isEqualTo(State.EMPTY);
    }

    @Test
    void what_is_no_document_is_unsupported() throws IOException {
        write("film.mp4", "moving pictures");
        Skipped skipped = skipped("film.mp4");
        assertThat(skipped.state()).isEqualTo(State.UNSUPPORTED);
        assertThat(skipped.version()).isEqualTo(folder.versionOf(found("film.mp4")));
    }

    @Test
    void a_file_that_takes_too_long_is_given_up() throws IOException {
        write("slow.txt", "Text.");
        WatchedFolder impatient = open(HASTY);
        Reading reading = impatient.read(found("slow.txt"));
        impatient.close();
        assertThat(reading).isInstanceOfSatisfying(Skipped.class, skipped -> {
            assertThat(skipped.state()).isEqualTo(State.FAILED);
            assertThat(skipped.reason()).startsWith("slow.txt was not read within");
        });
    }

    @Test
    void a_file_that_ended_its_process_is_not_tried_again_after_a_restart() throws IOException {
        write("slow.txt", "Text.");
        WatchedFolder impatient = open(HASTY);
        impatient.read(found("slow.txt"));
        impatient.close();
        WatchedFolder restarted = open(HASTY);
        write("renamed.txt", "Text.");
        long workers = ProcessHandle.current().children().count();
        assertThat(restarted.read(found("renamed.txt")).fold(Document::text, Skipped::reason))
                .startsWith("renamed.txt was not read within");
        restarted.close();
        assertThat(ProcessHandle.current().children().count()).isLessThanOrEqualTo(workers);
    }

    @Test
    void it_is_tried_again_once_the_settings_are_others() throws IOException {
        write("slow.txt", "Text.");
        WatchedFolder impatient = open(HASTY);
        FoundFile before = impatient.scan().get(0);
        impatient.read(before);
        impatient.close();
        assertThat(found("slow.txt").isReadAs(before.stamp())).isFalse();
        assertThat(document("slow.txt").text()).isEqualTo("Text.");
    }

    @Test
    void what_a_killed_service_left_behind_is_removed_at_the_start() throws IOException {
        Leftovers leftovers = new Leftovers(temp.resolve("data"), documents);
        Path room = Files.createDirectories(leftovers.rooms().resolve(Worker.ROOM + "1"));
        Files.writeString(room.resolve("file"), "Half of a file.");
        Files.createDirectories(temp.resolve("data/uploads"));
        Files.writeString(temp.resolve("data/uploads/1"), "Half of an upload.");
        Path upload = Files.writeString(leftovers.newUpload(), "Half of a file.");
        Path others = Files.writeString(
                new Leftovers(temp.resolve("other"), documents).newUpload(), "Half of the file of another service.");
        folder.watch(() -> {}).close();
        assertThat(leftovers.rooms()).doesNotExist();
        assertThat(temp.resolve("data/uploads")).isEmptyDirectory();
        assertThat(upload).doesNotExist();
        assertThat(others).exists();
    }

    @Test
    void no_process_is_left_over() throws IOException {
        List<ProcessHandle> others = ProcessHandle.current().children().toList();
        write("a.txt", "Text.");
        document("a.txt");
        List<ProcessHandle> children = ProcessHandle.current()
                .children()
                .filter(child -> !others.contains(child))
                .toList();
        folder.close();
        assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void the_same_file_gives_the_same_document() throws IOException {
        write("a.md", "# Title\n\nA paragraph about something that happened.\n");
        assertThat(document("a.md")).isEqualTo(document("a.md"));
    }

    private void write(String name, String text) throws IOException {
        Path file = documents.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private FoundFile found(String name) throws IOException {
        return folder.scan().stream()
                .filter(file -> file.file().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Document document(String name) throws IOException {
        return folder.read(found(name)).fold(document -> document, skipped -> {
            throw new AssertionError(skipped.reason());
        });
    }

    private Skipped skipped(String name) throws IOException {
        return skippedBy(found(name));
    }

    private Skipped skippedBy(FoundFile file) {
        return folder.read(file)
                .fold(
                        document -> {
                            throw new AssertionError("Read " + document.file());
                        },
                        skipped -> skipped);
    }
}
