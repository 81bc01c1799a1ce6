package io.pincite.intake;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Versions of files that ended the processes which read them, kept over restarts so that they are not tried again by the
 * same parsers under the same settings. Safe to share between threads.
 */
final class Quarantine {

    private static final int MOST = 10_000;

    private final Path file;
    private final String readBy;
    private final Map<String, Death> deaths = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Death> eldest) {
            return size() > MOST;
        }
    };

    /**
     * Opens what was kept in {@code file}; begins anew where there is none, or where it was kept under other conditions.
     *
     * @param readBy names the parsers and their settings
     */
    Quarantine(Path file, String readBy) {
        this.file = file;
        this.readBy = readBy;
        load();
    }

    /** How the processes that read this version ended; empty where it is not known to have ended any. */
    synchronized Optional<Death> find(String version) {
        return Optional.ofNullable(deaths.get(version));
    }

    synchronized void add(String version, Death death) {
        deaths.put(version, death);
        try {
            keep();
        } catch (IOException e) {
            Log.warnf("a file that ended its parser may be tried again after a restart: %s", e.getMessage());
        }
    }

    private void load() {
        if (!Files.exists(file)) {
            return;
        }
        try {
            List<String> lines = Files.readAllLines(file);
            if (!lines.isEmpty() && lines.get(0).equals(readBy)) {
                lines.subList(1, lines.size()).forEach(this::load);
            }
        } catch (IOException e) {
            Log.warnf("files that ended their parsers are tried again: %s cannot be read", file);
        }
    }

    private void load(String line) {
        int space = line.indexOf(' ');
        Arrays.stream(Death.values())
                .filter(death -> space > 0 && death.name().equals(line.substring(space + 1)))
                .forEach(death -> deaths.put(line.substring(0, space), death));
    }

    /** Whole or not at all. */
    private void keep() throws IOException {
        List<String> lines = new ArrayList<>(List.of(readBy));
        deaths.forEach((version, death) -> lines.add(version + " " + death.name()));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path next = Files.write(file.resolveSibling(file.getFileName() + ".next"), lines);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** How a file ended the processes that read it. */
    enum Death {
        TIMED_OUT,
        OUT_OF_MEMORY,
        CRASHED;

        /** What became of {@code file}, and what a person can do about it. */
        String reason(String file, WorkerSettings settings) {
            String name = Sniffer.nameOf(file);
            return switch (this) {
                case TIMED_OUT ->
                    name + " was not read within " + settings.timeout().toSeconds()
                            + " seconds; split it, save it in another format, or raise pincite.intake.timeout";
                case OUT_OF_MEMORY ->
                    name + " needs more memory than the " + settings.heapMebibytes()
                            + " MB that one file may use; split it, or raise pincite.intake.heap";
                case CRASHED -> name + " brought its parser down twice; save it again or in another format";
            };
        }
    }
}
