package io.pincite.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is kept was damaged while nobody looked: cut off, overwritten with zeros, a bit flipped. It opens by itself all
 * the same and answers as the folder says. {@code -Dtest.tears=500} makes a long run of it.
 */
final class TornLibraryTest {

    private static final int TEARS = Integer.getInteger("test.tears", 24);
    private static final int FILES = 30;
    private static final int ZEROS = 512;

    private final long seed = Long.getLong("test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final MemoryFolder folder = new MemoryFolder();

    @TempDir
    Path temporary;

    private Path whole;
    private List<String> expected = List.of();

    @BeforeEach
    void keep_a_library_that_has_changed_a_few_times() throws Exception {
        whole = temporary.resolve("whole");
        try (TestLibrary library = new TestLibrary(whole, folder).ready()) {
            for (int round = 0; round < 4; round++) {
                for (int file = round; file < FILES; file += 1 + round) {
                    folder.put("story-" + file + ".txt", Stories.text(1000 * round + file));
                }
                folder.remove("story-" + 7 * round + ".txt").changed();
                expected = answersOfAnother("other-" + round);
                TestLibrary.patiently()
                        .until(() -> Stories.answers(library.snapshot()).equals(expected));
            }
        }
    }

    private List<String> answersOfAnother(String data) throws IOException {
        try (TestLibrary library = new TestLibrary(temporary.resolve(data), folder).ready()) {
            return Stories.answers(library.snapshot());
        }
    }

    @Test
    void opens_by_itself_and_answers_as_the_folder_says() throws Exception {
        for (int tear = 0; tear < TEARS; tear++) {
            Path torn = temporary.resolve("torn");
            Folders.delete(torn);
            copy(torn);
            String damage = damage(torn);
            try (TestLibrary library = new TestLibrary(torn, folder).ready()) {
                assertThat(Stories.answers(library.snapshot()))
                        .as("tear %s of seed %s: %s", tear, seed, damage)
                        .isEqualTo(expected);
            }
        }
    }

    private String damage(Path torn) throws IOException {
        List<Path> files = files(torn);
        Path file = files.get(random.nextInt(files.size()));
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long place = (long) (random.nextDouble() * bytes.length());
            String how = tear(bytes, place);
            return torn.relativize(file) + " " + how + " at " + place;
        }
    }

    private String tear(RandomAccessFile bytes, long place) throws IOException {
        return switch (random.nextInt(3)) {
            case 0 -> {
                bytes.setLength(place);
                yield "cut";
            }
            case 1 -> {
                bytes.seek(place);
                bytes.write(new byte[(int) Math.min(ZEROS, bytes.length() - place)]);
                yield "zeroed";
            }
            default -> {
                bytes.seek(place);
                int was = bytes.read();
                bytes.seek(place);
                bytes.write(was ^ (1 << random.nextInt(8)));
                yield "flipped";
            }
        };
    }

    private void copy(Path to) throws IOException {
        try (Stream<Path> all = Files.walk(whole)) {
            for (Path path : all.toList()) {
                Path copy = to.resolve(whole.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }

    /** What is kept, by name; the locks hold nothing. */
    private static List<Path> files(Path data) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().endsWith(".lock"))
                    .filter(file -> size(file) > 0)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
