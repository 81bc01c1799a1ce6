package io.pincite.intake;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How parsing processes are started.
 *
 * @param count how many at the same time
 * @param heapMebibytes the heap of each
 * @param timeout how long one file may take
 * @param maxChars how many chars of text one file may give
 * @param ocr what reads scans, where there is something
 */
record WorkerSettings(int count, long heapMebibytes, Duration timeout, int maxChars, Optional<Ocr> ocr) {

    /** Rejects settings under which nothing could be read. */
    WorkerSettings {
        if (count < 1 || count > Runtime.getRuntime().availableProcessors()) {
            throw new IllegalArgumentException("pincite.intake.workers must be between 1 and "
                    + Runtime.getRuntime().availableProcessors() + ", got " + count);
        }
        if (maxChars < 1) {
            throw new IllegalArgumentException("pincite.intake.max-chars must be at least 1, got " + maxChars);
        }
    }

    /** The settings of {@code config}, with what the environment of this service offers. */
    static WorkerSettings of(IntakeConfig config) {
        return new WorkerSettings(
                config.workers(),
                config.heap().asLongValue() >> 20,
                config.timeout(),
                config.maxChars(),
                Ocr.onPath(path(), config.ocrLanguages()));
    }

    /** Names the parsers and everything here on which it depends what they make of a file. */
    String readBy() {
        return "parsers=" + DocumentReader.VERSION + " heap=" + heapMebibytes + " timeout=" + timeout + " chars="
                + maxChars + " ocr=" + ocr.map(Ocr::languages).orElse("none");
    }

    /** The fence that this machine allows around a process. */
    Fence fence() {
        List<Path> needed = new ArrayList<>(List.of(java()));
        for (String part : WorkerClassPath.find().split(File.pathSeparator, -1)) {
            needed.add(Path.of(part));
        }
        ocr.ifPresent(found -> needed.add(found.program()));
        return Fence.tried(path(), needed);
    }

    private static String path() {
        return Optional.ofNullable(System.getenv("PATH")).orElse("");
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** The command of a process that may use up {@code room}. */
    List<String> command(Path room) {
        List<String> command = new ArrayList<>(List.of(
                java().toString(),
                "-Xmx" + heapMebibytes + "m",
                "-Xss1m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:MaxMetaspaceSize=160m",
                "-XX:+UseSerialGC",
                "-XX:ActiveProcessorCount=1",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + room.resolve("crash"),
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djdk.serialFilter=!*",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + room,
                "-Duser.home=" + room,
                "-cp",
                WorkerClassPath.find(),
                WorkerMain.class.getName(),
                Integer.toString(maxChars),
                Long.toString(timeout.toMillis())));
        ocr.ifPresent(found -> command.addAll(List.of(found.program().toString(), found.languages())));
        return command;
    }
}
