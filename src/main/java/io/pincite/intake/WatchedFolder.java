package io.pincite.intake;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The reader's folder on disk, read by {@link Workers} in processes of their own. */
@Singleton
final class WatchedFolder implements Folder {

    private static final int TRIES = 3;

    private final FolderFiles files;
    private final Workers workers;
    private final long maxFileSize;
    private final FolderDesk desk;

    private final Leftovers leftovers;
    private final Quarantine quarantine;
    private final String readBy;

    @Inject
    WatchedFolder(FolderConfig folder, IntakeConfig intake) throws IOException {
        this(
                new FolderFiles(folder.documents()),
                folder.data(),
                WorkerSettings.of(intake),
                intake.maxFileSize().asLongValue(),
                intake.maxUploadSize().asLongValue());
    }

    /**
     * Reads nothing yet.
     *
     * @param data where this service keeps what is derived, and where what it is reading lies meanwhile
     */
    WatchedFolder(FolderFiles files, Path data, WorkerSettings settings, long maxFileSize, long maxUploadSize) {
        this.files = files;
        this.maxFileSize = maxFileSize;
        this.leftovers = new Leftovers(data, files.root());
        this.workers = new Workers(settings, leftovers.rooms());
        this.readBy = settings.readBy() + " size=" + maxFileSize;
        this.quarantine = new Quarantine(data.resolve("quarantine"), readBy);
        this.desk = new FolderDesk(files, leftovers, maxUploadSize);
    }

    @PreDestroy
    void close() {
        workers.close();
    }

    @Override
    public List<FoundFile> scan() throws IOException {
        String reader = FoundFile.BY + Integer.toHexString(readBy.hashCode());
        return files.scan().stream()
                .map(found -> new FoundFile(found.file(), found.stamp() + reader))
                .toList();
    }

    @Override
    public Optional<String> versionOf(FoundFile file) {
        if (whyNot(file.file()).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(files.copy(file.file(), OutputStream.nullOutputStream()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Reading read(FoundFile file) {
        Optional<Skipped> refused = whyNot(file.file());
        if (refused.isPresent()) {
            return refused.get();
        }
        try {
            Attempt first = workers.with(worker -> attempt(worker, file.file()));
            if (first.reading().isPresent() || first.timedOut()) {
                return first.reading().orElseGet(() -> quarantined(file.file(), first));
            }
            Attempt second = workers.with(worker -> attempt(worker, file.file()));
            return second.reading().orElseGet(() -> quarantined(file.file(), second));
        } catch (IOException e) {
            return failed(file.file(), "could not be read: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(file.file(), "was not read because Pincite was stopping; it is read at the next start");
        }
    }

    @Override
    public Watch watch(Runnable changed) {
        leftovers.sweep();
        return FolderWatch.start(files, changed);
    }

    @Override
    public Optional<InputStream> open(String file) {
        boolean regular = files.attributesOf(file)
                .filter(BasicFileAttributes::isRegularFile)
                .isPresent();
        try {
            return regular ? Optional.of(files.open(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public FolderChange store(String name, InputStream bytes) {
        return desk.store(name, bytes);
    }

    @Override
    public FolderChange replace(String name, InputStream bytes) {
        return desk.replace(name, bytes);
    }

    @Override
    public FolderChange delete(String file) {
        return desk.delete(file);
    }

    /** Why {@code file} is not even opened; empty where it is. */
    private Optional<Skipped> whyNot(String file) {
        Optional<BasicFileAttributes> attributes = files.attributesOf(file);
        if (attributes.isEmpty()) {
            return Optional.of(failed(file, "cannot be opened; see whether it is still there and may be read"));
        }
        BasicFileAttributes found = attributes.get();
        if (found.isSymbolicLink()) {
            return Optional.of(refused(file, "is a link; put a copy of what it points to into the folder"));
        }
        if (found.isDirectory()) {
            return Optional.of(failed(file, "is a folder that cannot be opened; allow Pincite to read it"));
        }
        if (!found.isRegularFile()) {
            return Optional.of(refused(file, "is a pipe, a socket or a device and not a file; remove it"));
        }
        if (found.size() == 0) {
            return Optional.of(new Skipped(
                    file, Optional.empty(), State.EMPTY, Sniffer.nameOf(file) + " is empty, it has no bytes in it"));
        }
        return found.size() <= maxFileSize
                ? Optional.empty()
                : Optional.of(refused(
                        file,
                        "is larger than the " + (maxFileSize >> 20)
                                + " MB that one file may have; split it, or raise pincite.intake.max-file-size"));
    }

    /** Copies the file to the worker and has it read; a file that changes meanwhile is copied again. */
    private Attempt attempt(Worker worker, String file) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            Optional<String> before = stampOf(file);
            String version;
            try (OutputStream copy = Files.newOutputStream(worker.place())) {
                version = files.copy(file, copy);
            }
            if (before.isEmpty() || !before.equals(stampOf(file))) {
                continue;
            }
            Optional<Reading> known = quarantine.find(version).map(death -> ended(file, version, death));
            if (known.isPresent()) {
                return new Attempt(version, known, false, 0);
            }
            long start = System.nanoTime();
            Optional<Reading> reading = workers.read(worker, file, version);
            Log.debugf(
                    "tried file=%s state=%s took=%dms",
                    FileName.shown(file),
                    reading.map(read -> read.fold(document -> State.INDEXED, Skipped::state)
                                    .label())
                            .orElse("ended"),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            return new Attempt(version, reading, worker.timedOut(), reading.isPresent() ? 0 : worker.exitCode());
        }
        Skipped changing = failed(file, "changes while it is being read; it is read again when it rests");
        return new Attempt("", Optional.of(changing), false, 0);
    }

    private Optional<String> stampOf(String file) {
        return files.attributesOf(file).map(FolderFiles::stampOf);
    }

    private Skipped quarantined(String file, Attempt attempt) {
        quarantine.add(attempt.version(), attempt.death());
        return ended(file, attempt.version(), attempt.death());
    }

    private Skipped ended(String file, String version, Quarantine.Death death) {
        return new Skipped(file, Optional.of(version), State.FAILED, death.reason(file, workers.settings()));
    }

    private static Skipped refused(String file, String why) {
        return new Skipped(file, Optional.empty(), State.REFUSED, Sniffer.nameOf(file) + " " + why);
    }

    private static Skipped failed(String file, String why) {
        return new Skipped(file, Optional.empty(), State.FAILED, Sniffer.nameOf(file) + " " + why);
    }

    /**
     * One try at reading a file.
     *
     * @param reading empty where the process did not live to tell
     */
    private record Attempt(String version, Optional<Reading> reading, boolean timedOut, int exitCode) {

        private static final int OUT_OF_MEMORY = 3;

        Quarantine.Death death() {
            if (timedOut) {
                return Quarantine.Death.TIMED_OUT;
            }
            return exitCode == OUT_OF_MEMORY ? Quarantine.Death.OUT_OF_MEMORY : Quarantine.Death.CRASHED;
        }
    }
}
