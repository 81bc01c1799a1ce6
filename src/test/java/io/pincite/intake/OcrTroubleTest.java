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

/** What a Tesseract that hangs or breaks does to the file it was given, which the real one cannot be made to show. */
@DisabledOnOs(OS.WINDOWS)
class OcrTroubleTest {

    @TempDir
    Path temp;

    @Test
    void one_that_hangs_is_given_up_and_the_time_is_named() throws IOException {
        Skipped skipped = skipped(tesseract("exec sleep 60"));
        assertThat(skipped.state()).isEqualTo(State.EMPTY);
        assertThat(skipped.reason()).contains("pincite.intake.timeout");
    }

    @Test
    void one_that_breaks_costs_the_file_and_says_so() throws IOException {
        Skipped skipped = skipped(tesseract("kill -9 $$"));
        assertThat(skipped.state()).isEqualTo(State.EMPTY);
        assertThat(skipped.reason()).contains("Tesseract failed");
    }

    @Test
    void is_found_on_the_path() throws IOException {
        Ocr ocr = tesseract("true");
        String path = temp.resolve("nowhere") + File.pathSeparator + temp;
        assertThat(Ocr.onPath(path, "eng")).contains(ocr);
        assertThat(Ocr.onPath("", "eng")).isEmpty();
    }

    private Skipped skipped(Ocr ocr) throws IOException {
        Path image = temp.resolve("scan");
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY), "png", image.toFile());
        Limits limits = new Limits(10_000, Duration.ofSeconds(1), Optional.of(ocr));
        return new DocumentReader(limits, new LanguageGuess())
                .read("scan.png", "sha256:0", image)
                .fold(
                        document -> {
                            throw new AssertionError(document.text());
                        },
                        skipped -> skipped);
    }

    private Ocr tesseract(String command) throws IOException {
        Path program = temp.resolve("tesseract");
        Files.writeString(program, "#!/bin/sh\n" + command + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new Ocr(program, "eng");
    }
}
