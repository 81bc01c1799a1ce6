package io.pincite.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What the operating system keeps a parsing process from doing. Each part is tried out first; one that this machine does
 * not allow is left out, and {@link #toString()} says so.
 *
 * @param command what stands before the command of the process
 * @param network whether the process is kept off the network
 * @param priority whether it gives way to others
 * @param limits whether its open files and their size are limited
 */
record Fence(List<String> command, boolean network, boolean priority, boolean limits) {

    /** No fence at all. */
    static final Fence NONE = new Fence(List.of(), false, false, false);

    /** A third of the processor beside somebody who wants all of it: more, and a busy machine would starve parsing. */
    private static final String NICENESS = "5";

    private static final long MILLIS_TO_TRY = 5000;
    private static final long LARGEST_FILE = 512L << 20;

    /** Tells by its exit code whether each of the files that follow can be read. */
    private static final List<String> READS_ALL = List.of("sh", "-c", "for f; do test -r \"$f\" || exit 1; done", "sh");

    /** Copies the command. */
    Fence {
        command = List.copyOf(command);
    }

    /**
     * The fence that this machine allows.
     *
     * @param path folders to look for programs, separated as the system does it
     * @param needed files that the process must be able to read behind it
     */
    static Fence tried(String path, List<Path> needed) {
        List<String> nice = part(path, needed, "nice", "-n", NICENESS);
        List<String> limits =
                part(path, needed, "prlimit", "--core=0", "--nofile=512", "--fsize=" + LARGEST_FILE, "--");
        List<String> network = part(path, needed, "unshare", "--map-root-user", "--net", "--");
        List<String> command =
                Stream.of(nice, limits, network).flatMap(List::stream).toList();
        return new Fence(command, !network.isEmpty(), !nice.isEmpty(), !limits.isEmpty());
    }

    /** {@code command} with the path of its program; empty where that is missing or does not work here. */
    private static List<String> part(String path, List<Path> needed, String... command) {
        Optional<Path> program = programOn(path, command[0]);
        Optional<Path> shell = programOn(path, READS_ALL.get(0));
        if (program.isEmpty() || shell.isEmpty()) {
            return List.of();
        }
        List<String> part = new ArrayList<>(Arrays.asList(command));
        part.set(0, program.get().toString());
        List<String> trial = new ArrayList<>(part);
        trial.add(shell.get().toString());
        trial.addAll(READS_ALL.subList(1, READS_ALL.size()));
        needed.forEach(file -> trial.add(file.toString()));
        return works(trial) ? List.copyOf(part) : List.of();
    }

    private static boolean works(List<String> trial) {
        try {
            Process process = new ProcessBuilder(trial)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(MILLIS_TO_TRY, TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The first program called {@code name} in the folders of {@code path}. */
    static Optional<Path> programOn(String path, String name) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** For the log: what is in force, and what is not. */
    @Override
    public String toString() {
        return "network=" + (network ? "closed" : "open") + " priority=" + (priority ? "low" : "normal") + " limits="
                + (limits ? "files,sizes" : "none");
    }
}
