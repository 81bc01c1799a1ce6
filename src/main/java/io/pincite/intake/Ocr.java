package io.pincite.intake;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tesseract, where it is installed.
 *
 * @param program its file
 * @param languages what to read, in its own codes with {@code +} between them
 */
record Ocr(Path program, String languages) {

    /** The first {@code tesseract} on {@code path}. */
    static Optional<Ocr> onPath(String path, String languages) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "tesseract"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Ocr(program, languages));
    }
}
