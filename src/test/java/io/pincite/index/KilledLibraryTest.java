package io.pincite.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.intake.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process with a library is killed again and again: while it opens, in the middle of its work, while files go, and while
 * it stops. {@code -Dtest.kills=200} makes a long run of it.
 */
final class KilledLibraryTest {

    private static final int KILLS = Integer.getInteger("test.kills", 12);
    private static final int FILES = 40;

    /** When a process is killed; each takes its turn. */
    private enum Moment {
        OPENING,
        WORKING,
        FORGETTING,
        STOPPING
    }

    private final long seed = Long.getLong("test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    @TempDir
    Path temporary;

    private Path data;
    private Path files;

    @BeforeEach
    void begin_with_files() throws IOException {
        data = temporary.resolve("data");
        files = Files.createDirectory(temporary.resolve("files"));
        for (int file = 0; file < FILES; file++) {
            write(file);
        }
    }

    @Test
    void loses_nothing_repeats_nothing_and_brings_nothing_back() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            Moment moment = Moment.values()[kill % Moment.values().length];
            runAndKill(moment);
            Map<String, String> kept = kept();
            Map<String, String> lost = new HashMap<>(acknowledged);
            lost.entrySet()
                    .removeIf(file -> kept.getOrDefault(file.getKey(), "").equals(file.getValue())
                            || changedSince(file.getKey(), file.getValue()));
            assertThat(lost)
                    .as("acknowledged and lost, kill %s of seed %s while %s", kill, seed, moment)
                    .isEmpty();
        }
        List<String> survivor = answers(data);
        assertThat(survivor).as("after %s kills of seed %s", KILLS, seed).isEqualTo(answers(temporary.resolve("new")));
    }

    /** Runs a process, changes files beside it, and kills it at a moment that nobody chose. */
    private void runAndKill(Moment moment) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        MortalLibrary.class.getName(),
                        data.toString(),
                        files.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            if (moment == Moment.OPENING) {
                TimeUnit.MILLISECONDS.sleep(random.nextInt(1500));
            } else {
                acknowledge(out.readLine());
            }
            Thread listener = Threads.named("acknowledged", () -> out.lines().forEach(this::acknowledge));
            listener.start();
            changeFiles(moment);
            if (moment == Moment.STOPPING) {
                process.toHandle().destroy();
                TimeUnit.MILLISECONDS.sleep(random.nextInt(60));
            }
            process.toHandle().destroyForcibly(); // The process itself would close its output before it is read.
            process.waitFor();
            listener.join();
        }
    }

    private void changeFiles(Moment moment) throws Exception {
        if (moment == Moment.FORGETTING) {
            for (int file = random.nextInt(4); file < FILES; file += 1 + random.nextInt(3)) {
                Files.deleteIfExists(files.resolve(name(file)));
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(400));
        }
        int changes = moment == Moment.OPENING ? 0 : 1 + random.nextInt(12);
        for (int change = 0; change < changes; change++) {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(100));
            changeOne();
        }
    }

    private void acknowledge(String line) {
        int space = line.lastIndexOf(' ');
        acknowledged.put(line.substring(0, space), line.substring(space + 1));
    }

    private void changeOne() throws IOException {
        int file = random.nextInt(FILES);
        if (random.nextInt(3) == 0) {
            Files.deleteIfExists(files.resolve(name(file)));
        } else {
            write(file);
        }
    }

    /** Replaces the file at once, so that nobody reads half of it. */
    private void write(int file) throws IOException {
        Path half = Files.writeString(temporary.resolve("half"), Stories.text(random.nextInt(1000)));
        Files.move(half, files.resolve(name(file)), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String name(int file) {
        return "story-" + file + ".txt";
    }

    /** What is on disk, by file, without anybody repairing it. */
    private Map<String, String> kept() throws IOException {
        Map<String, String> kept = new HashMap<>();
        try (Store store = Store.open(data.resolve("index"));
                DirectoryReader reader = store.reader()) {
            for (Entry entry : Store.entries(reader)) {
                String version =
                        entry.filed().map(filed -> filed.head().version()).orElse(MortalLibrary.NOTHING);
                assertThat(kept.put(entry.file(), version)).as("kept twice").isNull();
                assertThat(new LiveSearcher(reader).frequency(LiveSearcher.term(Fields.OWNER, entry.id())))
                        .as("records of %s", entry.file())
                        .isEqualTo(1 + entry.passages());
            }
        }
        assertThat(data.resolve("index.damaged")).doesNotExist();
        return kept;
    }

    /** Whether the file was changed after it was acknowledged, so that something newer may have been kept. */
    private boolean changedSince(String file, String version) {
        Path path = files.resolve(file);
        try {
            String now = Files.exists(path)
                    ? Sample.document(file, Files.readString(path)).version()
                    : MortalLibrary.NOTHING;
            return !now.equals(version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> answers(Path kept) throws IOException {
        try (TestLibrary library = new TestLibrary(kept, new DiskFolder(files)).ready()) {
            assertThat(library.snapshot().holdings())
                    .filteredOn(holding -> holding.document().isPresent())
                    .extracting(
                            holding -> holding.document().map(Document::file).orElseThrow())
                    .allSatisfy(file -> assertThat(files.resolve(file)).exists());
            return Stories.answers(library.snapshot());
        }
    }
}
