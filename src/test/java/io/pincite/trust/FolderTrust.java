package io.pincite.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pincite.intake.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The packaged service over a good folder and folders of damaged and hostile files: it must not end, every file must come
 * to a state with a reason in time, the good folder must answer the same before, during and after, memory must stay
 * within bounds, and nothing may be left over.
 *
 * <p>{@code mvn -Ptrust test-compile exec:exec -Dtrust.good=… -Dtrust.hostile="… …"} after {@code mvn package}.
 */
public final class FolderTrust {

    private static final String GOOD = "good";
    private static final Duration STARTING = Duration.ofMinutes(3);
    private static final Duration READING = Duration.ofMinutes(60);
    private static final Duration NOTICING = Duration.ofSeconds(20);
    private static final int HEAP = 512;
    private static final int SERVICE_RESIDENT = 700;
    private static final int WORKER_RESIDENT = 550;
    private static final long LONGEST_FILE = 60_000;
    private static final long LONGEST_NOTICE = 2_000;
    private static final int FILES_TO_KILL_IN = 200;
    private static final Set<String> FINAL = Set.of("indexed", "empty", "unsupported", "refused", "failed");
    private static final Pattern TRIED = Pattern.compile("tried file=(.*) state=\\w+ took=(\\d+)ms");

    private final Gates gates = new Gates(System.out);
    private final Path jar;
    private final Path room;
    private final List<String> questions;
    private final Map<String, String> before = new LinkedHashMap<>();
    private final List<Long> waits = new ArrayList<>();
    private long asked;
    private long changed;
    private long service;
    private long worker;

    private FolderTrust(Path jar, Path room, List<String> questions) {
        this.jar = jar;
        this.room = room;
        this.questions = questions;
    }

    /**
     * Prints the gates; exits with 1 where one fails.
     *
     * @param arguments the jar, the good folder, a file with a JSON object a line that has a question, hostile folders
     */
    public static void main(String[] arguments) throws Exception {
        Path room = Files.createTempDirectory("pincite-trust");
        for (String folder : List.of("documents", "data", "tmp")) {
            Files.createDirectories(room.resolve(folder));
        }
        copy(Path.of(arguments[1]), room.resolve("documents").resolve(GOOD));
        FolderTrust trust = new FolderTrust(Path.of(arguments[0]), room, questionsIn(Path.of(arguments[2])));
        trust.run(Stream.of(arguments).skip(3).map(Path::of).toList());
        trust.gates.note("log " + room.resolve("log"));
        System.exit(trust.gates.passed() ? 0 : 1);
    }

    private void run(List<Path> hostile) throws IOException, InterruptedException {
        Set<String> outside;
        try (Service running = Service.start(jar, room, HEAP)) {
            running.until("/api/status", FolderTrust::isReady, STARTING);
            for (String question : questions) {
                before.put(question, running.answer(question, GOOD));
            }
            long open = running.open();
            for (Path folder : hostile) {
                copy(folder, room.resolve("documents").resolve(folder.getFileName()));
            }
            outside = filesOutside();
            during(running);
            for (String question : questions) {
                compare(running, question);
            }
            gates.all("service exits", running.isAlive() ? 0 : 1, 0);
            states(running);
            answers();
            gates.atMost("service resident MB", service, SERVICE_RESIDENT);
            gates.atMost("worker resident MB", worker, WORKER_RESIDENT);
            gates.atMost("files and connections more open", running.open() - open, 20);
            watching(running);
        }
        log();
        gates.all("temporary files left", countBelow(room.resolve("tmp")), 0);
        Set<String> now = filesOutside();
        now.removeAll(outside);
        gates.all("files made outside the data folder", now.size(), 0);
        killed();
    }

    private static boolean isReady(JsonNode status) {
        return status.path("state").asText().equals("ready");
    }

    /** Asks once a second for as long as files are read, and weighs every process on the way. */
    private void during(Service running) throws IOException, InterruptedException {
        long start = System.nanoTime();
        boolean begun = false;
        for (int i = 0; System.nanoTime() - start < READING.toNanos(); i++) {
            weigh(running);
            String state = running.get("/api/status").path("state").asText();
            begun |= state.equals("reading");
            if (begun && state.equals("ready")) {
                break;
            }
            if (i % 5 == 0) {
                compare(running, questions.get(i / 5 % questions.size()));
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        gates.note("read in " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) + " s, asked " + asked
                + " times meanwhile");
    }

    private void weigh(Service running) {
        List<ProcessHandle> processes = running.processes();
        service = Math.max(service, Service.mostResident(processes.get(0)));
        for (ProcessHandle child : processes.subList(1, processes.size())) {
            worker = Math.max(worker, Service.mostResident(child));
        }
    }

    private void compare(Service running, String question) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String now = running.answer(question, GOOD);
        waits.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        asked++;
        if (!now.equals(before.get(question))) {
            changed++;
            gates.note("changed: " + question);
        }
    }

    private void states(Service running) throws IOException, InterruptedException {
        long files = countBelow(room.resolve("documents"));
        Map<String, Integer> states = new TreeMap<>();
        long settled = 0;
        for (JsonNode document : running.get("/api/documents").path("documents")) {
            String state = document.path("state").asText();
            boolean reasoned =
                    state.equals("indexed") || !document.path("reason").asText().isBlank();
            settled += FINAL.contains(state) && reasoned ? 1 : 0;
            states.merge(state, 1, Integer::sum);
        }
        gates.note("states " + states);
        gates.all("files in a final state with a reason", settled, files);
    }

    private void answers() {
        gates.all("answers that changed, of " + asked, changed, 0);
        waits.sort(Comparator.naturalOrder());
        gates.atMost("longest wait for an answer but one in a hundred, ms", waits.get(waits.size() * 99 / 100), 1500);
    }

    /** How long it takes until the list of files shows what was done to the folder. */
    private void watching(Service running) throws IOException, InterruptedException {
        Path file = room.resolve("documents").resolve("watched.txt");
        Path folder = room.resolve("documents").resolve("moved");
        Files.writeString(file, "The ferry was late on Friday because the wind had turned.");
        noticed(running, "created", "watched.txt", "indexed");
        String version = running.get(addressOf("watched.txt")).path("version").asText();
        Files.writeString(file, "The ferry was late on Monday because the crew had left.");
        gates.atMost(
                "ms until a changed file is read",
                running.until(
                        addressOf("watched.txt"),
                        now -> !version.equals(now.path("version").asText()),
                        NOTICING),
                LONGEST_NOTICE);
        Files.move(file, file.resolveSibling("renamed.txt"));
        noticed(running, "renamed", "renamed.txt", "indexed");
        Files.createDirectories(folder);
        Files.move(file.resolveSibling("renamed.txt"), folder.resolve("renamed.txt"));
        noticed(running, "moved", "moved/renamed.txt", "indexed");
        Files.delete(folder.resolve("renamed.txt"));
        noticed(running, "deleted", "moved/renamed.txt", "removed");
    }

    private void noticed(Service running, String what, String file, String state)
            throws IOException, InterruptedException {
        long took = running.until(
                addressOf(file), now -> state.equals(now.path("state").asText()), NOTICING);
        gates.atMost("ms until a " + what + " file is " + state, took, LONGEST_NOTICE);
    }

    private static String addressOf(String file) {
        return "/api/documents/" + Document.idOf(file);
    }

    private void log() throws IOException {
        long errors = 0;
        Map<String, Long> took = new TreeMap<>();
        for (String line : Files.readAllLines(room.resolve("log"))) {
            errors += line.contains(" ERROR ") ? 1 : 0;
            Matcher tried = TRIED.matcher(line);
            if (tried.find()) {
                took.merge(tried.group(1), Long.valueOf(tried.group(2)), Long::sum);
            }
        }
        gates.all("errors in the log", errors, 0);
        took.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(slowest ->
                        gates.atMost("ms for the slowest file, " + slowest.getKey(), slowest.getValue(), LONGEST_FILE));
    }

    /** A service that is killed in the middle of reading leaves folders behind, which the next one removes. */
    private void killed() throws IOException, InterruptedException {
        Path again = room.resolve("documents").resolve("again");
        Service first = Service.start(jar, room, HEAP);
        first.until("/api/status", FolderTrust::isReady, STARTING);
        Files.createDirectories(again);
        for (int i = 0; i < FILES_TO_KILL_IN; i++) {
            Files.writeString(
                    again.resolve(i + ".txt"), "Ferry number " + i + " was late because the wind had turned.");
        }
        first.until("/api/status", status -> !isReady(status), STARTING);
        List<ProcessHandle> workers = first.processes();
        first.kill();
        for (ProcessHandle process : workers) {
            process.onExit()
                    .orTimeout(70, TimeUnit.SECONDS)
                    .exceptionally(late -> process)
                    .join();
        }
        gates.all(
                "processes left after kill -9",
                workers.stream().filter(ProcessHandle::isAlive).count(),
                0);
        try (Service second = Service.start(jar, room, HEAP)) {
            second.until("/api/status", FolderTrust::isReady, STARTING);
            asked = 0;
            changed = 0;
            for (String question : questions) {
                compare(second, question);
            }
            gates.all("answers that changed after kill -9, of " + asked, changed, 0);
        }
        gates.all("temporary files left after kill -9 and a restart", countBelow(room.resolve("tmp")), 0);
        gates.all(
                "parsing folders left after kill -9 and a restart",
                Files.exists(room.resolve("data/parsing")) ? countBelow(room.resolve("data/parsing")) : 0,
                0);
    }

    /** Everything below the room but what is in the data and temporary folders. */
    private Set<String> filesOutside() throws IOException {
        try (Stream<Path> all = Files.walk(room)) {
            Set<String> files = new TreeSet<>();
            all.map(path -> room.relativize(path).toString())
                    .filter(path -> !path.startsWith("data") && !path.startsWith("tmp"))
                    .filter(path -> !path.contains("moved"))
                    .forEach(files::add);
            return files;
        }
    }

    private static long countBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .count();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static List<String> questionsIn(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> questions = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            questions.add(json.readTree(line).path("question").asText());
        }
        return questions;
    }
}
