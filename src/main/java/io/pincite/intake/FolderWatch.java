package io.pincite.intake;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Notices changes below a folder: at once where the file system tells of them, and by looking now and then where it does
 * not.
 */
final class FolderWatch implements Folder.Watch {

    private static final Duration QUIET = Duration.ofMillis(150);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(1);
    private static final Duration LOOK = Duration.ofSeconds(2);

    /** Looking takes at most one part in this many of the time. */
    private static final int SHARE = 20;

    private final FolderFiles files;
    private final Runnable changed;
    private final WatchService events;
    private final Thread thread;
    private List<FoundFile> known;

    private FolderWatch(FolderFiles files, Runnable changed, WatchService events, List<FoundFile> known) {
        this.files = files;
        this.changed = changed;
        this.events = events;
        this.known = known;
        this.thread = new Thread(this::run, "intake-watch");
        thread.setDaemon(true);
    }

    static FolderWatch start(FolderFiles files, Runnable changed) {
        try {
            FolderWatch watch =
                    new FolderWatch(files, changed, files.root().getFileSystem().newWatchService(), files.scan());
            watch.register();
            watch.thread.start();
            return watch;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Cannot watch " + files.root(), e);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            events.close();
        } catch (IOException e) {
            Log.debugf("closing the watch on %s: %s", files.root(), e.getMessage());
        }
    }

    private void run() {
        long pause = LOOK.toMillis();
        while (!thread.isInterrupted()) {
            try {
                waitFor(pause);
                long start = System.nanoTime();
                look();
                long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                pause = Math.max(LOOK.toMillis(), took * SHARE);
            } catch (InterruptedException | ClosedWatchServiceException e) {
                return;
            } catch (IOException | RuntimeException e) {
                Log.warnf("cannot look into %s, trying again: %s", files.root(), e.getMessage());
            }
        }
    }

    /** Waits for a change to come and its kin to have followed, or for {@code millis}. */
    private void waitFor(long millis) throws InterruptedException {
        WatchKey key = events.poll(millis, TimeUnit.MILLISECONDS);
        long latest = System.nanoTime() + LONGEST_DELAY.toNanos();
        while (key != null && System.nanoTime() < latest) {
            key.pollEvents();
            key.reset();
            key = events.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void look() throws IOException {
        List<FoundFile> now = files.scan();
        if (now.equals(known)) {
            return;
        }
        known = now;
        register();
        changed.run();
    }

    /** Asks to be told of changes in every folder; asking again for one that is known changes nothing. */
    private void register() throws IOException {
        Files.walkFileTree(files.root(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                try {
                    folder.register(
                            events,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                } catch (IOException e) {
                    Log.debugf("%s is only looked at now and then: %s", folder, e.getMessage());
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
