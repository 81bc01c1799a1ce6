package io.pincite.intake;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reader's folder on disk, read by {@link Workers} in processes of their own. */
@Singleton
final class WatchedFolder implements Folder {

    private static final int TRIES = 3;
    private static final int QUARANTINED = 10_000;

    private final FolderFiles files;
    private final Workers workers;
    private final long maxFileSize;
    private final FolderDesk desk;

    /** Versions that ended two processes, with what became of them, so that they are not tried again. */
    private final Map<String, Skipped> quarantine = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Skipped> eldest) {
            return size() > QUARANTINED;
        }
    };

    @Inject
    WatchedFolder(FolderConfig folder, IntakeConfig intake) throws IOException {
        this(
                new FolderFiles(folder.documents()),
                new Workers(new WorkerSettings(
                        intake.workers(),
                        intake.heap().asLongValue() >> 20,
                        intake.timeout(),
                        intake.maxChars(),
                        Ocr.onPath(Optional.ofNullable(System.getenv("PATH")).orElse(""), intake.ocrLanguages()))),
                intake.maxFileSize().asLongValue(),
                intake.maxUploadSize().asLongValue());
    }

    WatchedFolder(FolderFiles files, Workers workers, long maxFileSize, long maxUploadSize) {
        this.files = files;
        this.workers = workers;
        this.maxFileSize = maxFileSize;
        this.desk = new FolderDesk(files, maxUploadSize);
    }

    @PreDestroy
    void close() {
        workers.close();
    }

    @Override
    public List<FoundFile> scan() throws IOException {
        return files.scan();
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
            Optional<Skipped> known = known(version, file);
            if (known.isPresent()) {
                return new Attempt(version, known.map(Reading.class::cast), false, 0);
            }
            Optional<Reading> reading = workers.read(worker, file, version);
            return new Attempt(version, reading, worker.timedOut(), reading.isPresent() ? 0 : worker.exitCode());
        }
        Skipped changing = failed(file, "changes while it is being read; it is read again when it rests");
        return new Attempt("", Optional.of(changing), false, 0);
    }

    private Optional<String> stampOf(String file) {
        return files.attributesOf(file).map(FolderFiles::stampOf);
    }

    private Optional<Skipped> known(String version, String file) {
        synchronized (quarantine) {
            return Optional.ofNullable(quarantine.get(version))
                    .map(skipped -> new Skipped(file, skipped.version(), skipped.state(), skipped.reason()));
        }
    }

    private Skipped quarantined(String file, Attempt attempt) {
        Skipped skipped = new Skipped(
                file, Optional.of(attempt.version()), State.FAILED, attempt.reason(file, workers.settings()));
        synchronized (quarantine) {
            quarantine.put(attempt.version(), skipped);
        }
        return skipped;
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

        String reason(String file, WorkerSettings settings) {
            String name = Sniffer.nameOf(file);
            if (timedOut) {
                return name + " was not read within " + settings.timeout().toSeconds()
                        + " seconds; split it, save it in another format, or raise pincite.intake.timeout";
            }
            if (exitCode == OUT_OF_MEMORY) {
                return name + " needs more memory than the " + settings.heapMebibytes()
                        + " MB that one file may use; split it, or raise pincite.intake.heap";
            }
            return name + " brought its parser down twice; save it again or in another format";
        }
    }
}
