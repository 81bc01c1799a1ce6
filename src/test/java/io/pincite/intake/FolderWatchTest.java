package io.pincite.intake;

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
    Path documents;

    @Test
    void tells_of_files_that_come_change_move_and_go() throws IOException {
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
