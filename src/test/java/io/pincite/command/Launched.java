package io.pincite.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What came of a launcher that was run as people run it.
 *
 * @param code what it ended with
 * @param out what stands on its standard output
 * @param err what stands on its standard error
 */
record Launched(int code, String out, String err) {

    private static final int MINUTES = 3;

    /** Runs {@code launcher} in {@code folder} to its end. */
    static Launched in(Path folder, Path launcher, String... args) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = start(folder, launcher, out, err, args);
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("Still running: " + List.of(args));
        }
        return new Launched(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Starts {@code launcher} in {@code folder} and leaves it running. */
    static Process start(Path folder, Path launcher, Path out, Path err, String... args) throws IOException {
        return new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(args))
                        .toList())
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }
}
