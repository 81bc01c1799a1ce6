package io.pincite.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Tesseract, where it is installed.
 *
 * @param program its file
 * @param languages what to read, in its own codes with {@code +} between them
 */
record Ocr(Path program, String languages) {

    private static final int LONGEST = 4_000_000;

    /** Says what is missing where there is none. */
    static final String HINT = "install Tesseract to have it read (Debian: apt-get install tesseract-ocr)";

    /** The first {@code tesseract} on {@code path}. */
    static Optional<Ocr> onPath(String path, String languages) {
        return Fence.programOn(path, "tesseract").map(program -> new Ocr(program, languages));
    }

    /** Adds the paragraphs that {@code image} shows; gives up after {@code atMost}. */
    void addTo(Draft draft, Path image, Duration atMost) throws IOException {
        Path words = Files.createTempFile("ocr", ".txt");
        ProcessBuilder builder = new ProcessBuilder(program.toString(), image.toString(), "stdout", "-l", languages)
                .redirectOutput(words.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                draft.note("Reading the scan took too long; raise pincite.intake.timeout");
                return;
            }
            if (process.exitValue() != 0) {
                draft.note("Tesseract failed; see that pincite.intake.ocr-languages (" + languages
                        + ") names languages that it has (tesseract --list-langs)");
                return;
            }
            addParagraphs(draft, textOf(words));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(words);
        }
    }

    private static String textOf(Path words) throws IOException {
        try (InputStream in = Files.newInputStream(words)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
    }

    private static void addParagraphs(Draft draft, String text) {
        for (String paragraph : text.split("\\n\\s*\\n", -1)) {
            if (!paragraph.isBlank()) {
                draft.note("Read from a scan by Tesseract; letters may be wrong");
                draft.add(Block.Kind.PARAGRAPH, paragraph);
            }
        }
    }
}
