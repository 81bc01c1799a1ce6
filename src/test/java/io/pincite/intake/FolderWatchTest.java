package io.pincite.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

    @TempDir
    Path temp;

    @Test
    void tells_of_files_that_come_change_move_and_go() throws IOException {
        Path documents = Files.createDirectories(temp.resolve("documents"));
        AtomicInteger calls = new AtomicInteger();
        Folder.Watch watch = FolderWatch.start(new FolderFiles(documents), calls::incrementAndGet);
        Path file = documents.resolve("a.txt");
        told(calls, () -> Files.writeString(file, "One."));
        told(calls, () -> Files.writeString(file, "Other."));
        Files.createDirectory(documents.resolve("news"));
        told(calls, () -> Files.move(file, documents.resolve("news/a.txt")));
        told(calls, () -> Files.writeString(documents.resolve("news/a.txt"), "Changed below."));
        told(calls, () -> Files.deleteIfExists(documents.resolve("news/a.txt")));
        watch.close();
    }

    @Test
    void tells_of_a_folder_that_comes_full_of_files_and_of_what_changes_in_it_under_another_name() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside/deep"));
        Files.writeString(outside.resolve("a.txt"), "One.");
        Path documents = Files.createDirectories(temp.resolve("documents"));
        FolderFiles files = new FolderFiles(documents);
        AtomicInteger calls = new AtomicInteger();
        Folder.Watch watch = FolderWatch.start(files, calls::incrementAndGet);
        told(calls, () -> Files.move(temp.resolve("outside"), documents.resolve("came")));
        assertThat(files.scan()).extracting(FoundFile::file).containsExactly("came/deep/a.txt");
        told(calls, () -> Files.writeString(documents.resolve("came/deep/a.txt"), "Other."));
        told(calls, () -> Files.move(documents.resolve("came"), documents.resolve("renamed")));
        assertThat(files.scan()).extracting(FoundFile::file).containsExactly("renamed/deep/a.txt");
        told(calls, () -> Files.writeString(documents.resolve("renamed/deep/a.txt"), "Third."));
        watch.close();
    }

    private static void told(AtomicInteger calls, Change change) throws IOException {
        int before = calls.get();
        change.make();
        await().atMost(Duration.ofSeconds(10)).until(() -> calls.get() > before);
    }

    /** Does something to the folder. */
    @FunctionalInterface
    private interface Change {
        Object make() throws IOException;
    }
}
