package io.pincite.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One parsing process and the folder that it may use up. For one thread at a time. */
final class Worker implements AutoCloseable {

    /** How the names of temporary folders begin. */
    static final String ROOM = "pincite-parsing-";

    private final Process process;
    private final Path room;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private volatile boolean timedOut;

    private Worker(Process process, Path room) {
        this.process = process;
        this.room = room;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /** Starts a process behind {@code fence}, with a folder below {@code rooms}; it comes up while the caller goes on. */
    static Worker start(WorkerSettings settings, Path rooms, Fence fence) throws IOException {
        Path room = Files.createTempDirectory(Files.createDirectories(rooms.toAbsolutePath()), ROOM);
        List<String> command = new ArrayList<>(fence.command());
        command.addAll(settings.command(room));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(room.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return new Worker(builder.start(), room);
    }

    /** Where the copy of the next file goes. */
    Path place() {
        return room.resolve("file");
    }

    /**
     * Reads the copy that lies at {@link #place()}.
     *
     * @throws IOException when the process died or was ended; {@link #timedOut()} and {@link #exitCode()} say how
     */
    Reading read(String file, String version, WorkerSettings settings, ScheduledExecutorService clock)
            throws IOException {
        Deadline deadline = new Deadline(process.toHandle(), settings.timeout(), clock, this::endLate);
        try {
            ReadingCodec.writeString(file, requests);
            ReadingCodec.writeString(version, requests);
            ReadingCodec.writeString(place().toString(), requests);
            requests.flush();
            return ReadingCodec.read(answers, settings.maxChars());
        } finally {
            deadline.isMet();
        }
    }

    /** Whether it was ended because a file took too long. */
    boolean timedOut() {
        return timedOut;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** How the process ended, waiting a moment for it; -1 where it has not. */
    int exitCode() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** Removes everything that the last file left in its folder. */
    void wipe() {
        deleteBelow(room, false);
    }

    @Override
    public void close() {
        end();
        exitCode();
        deleteBelow(room, true);
    }

    /** Tesseract, which it may have started, ends with it. */
    private void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void endLate() {
        timedOut = true;
        end();
    }

    /** Empties {@code folder}; what cannot be deleted stays. */
    static void deleteBelow(Path folder, boolean folderToo) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                if (folderToo || !path.equals(folder)) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException e) {
            // Left to whoever cleans the temporary folder of the machine.
        }
    }
}
