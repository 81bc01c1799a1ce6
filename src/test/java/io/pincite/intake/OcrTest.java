package io.pincite.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Scans, with a stand-in for Tesseract that sees the same words in every image. */
@DisabledOnOs(OS.WINDOWS)
class OcrTest {

    @TempDir
    Path temp;

    @Test
    void an_image_is_read() throws IOException {
        Path image = temp.resolve("scan");
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY), "png", image.toFile());
        Document document = document("scan.png", image);
        assertThat(document.text()).isEqualTo(TestFiles.SENTENCE + "\n\neng");
        assertThat(document.notes()).anyMatch(note -> note.contains("Tesseract"));
    }

    @Test
    void a_page_without_letters_is_read_and_keeps_its_place() throws IOException {
        Path pdf = Files.write(
                temp.resolve("pdf"),
                TestFiles.pdf(content -> TestFiles.line(content, 11, 700, "Page one has letters."), content -> {}));
        Document document = document("a.pdf", pdf);
        assertThat(document.pages()).extracting(Page::label).containsExactly("page 1", "page 2");
        assertThat(document.pages().get(1).span().in(document.text())).startsWith(TestFiles.SENTENCE);
    }

    @Test
    void is_found_on_the_path() throws IOException {
        Ocr ocr = tesseract();
        String path = temp.resolve("nowhere") + File.pathSeparator + temp;
        assertThat(Ocr.onPath(path, "eng")).contains(ocr);
        assertThat(Ocr.onPath("", "eng")).isEmpty();
    }

    private Document document(String name, Path bytes) throws IOException {
        Limits limits = new Limits(10_000, Duration.ofSeconds(30), Optional.of(tesseract()));
        return new DocumentReader(limits, new LanguageGuess())
                .read(name, "sha256:0", bytes)
                .fold(document -> document, skipped -> {
                    throw new AssertionError(skipped.reason());
                });
    }

    private Ocr tesseract() throws IOException {
        Path program = temp.resolve("tesseract");
        Files.writeString(
                program,
                "#!/bin/sh\necho '" + TestFiles.SENTENCE.replace(" because", "\nbecause") + "'\necho\necho $4\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new Ocr(program, "eng");
    }
}
