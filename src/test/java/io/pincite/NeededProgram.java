package io.pincite;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A program that some tests need beside Java.
 *
 * <p>A test that asks for one gets its path: it is looked for on the {@code PATH} and, where it is missing, brought by
 * Debian's package manager if this user may install. Where neither works the test is skipped on a person's machine, with
 * the one line that installs the program, and fails in CI (where the environment holds {@code CI}): there a missing part
 * is a missing test.
 */
public enum NeededProgram {
    /** A browser, driven headless. */
    CHROMIUM("chromium", "chromium"),
    /** Runs other people's clients of our doors. */
    NODE("node", "nodejs"),
    /** Brings these clients. */
    NPM("npm", "npm"),
    /** Reads the text in scans; with a second language, as the tests of languages need one. */
    TESSERACT("tesseract", "tesseract-ocr tesseract-ocr-deu");

    private static final long MINUTES_TO_INSTALL = 10;

    private final String command;
    private final String packages;

    NeededProgram(String command, String packages) {
        this.command = command;
        this.packages = packages;
    }

    /** The program's path; never returns without one, see above. */
    public synchronized Path path() {
        return found().or(this::brought).orElseGet(this::missing);
    }

    private Optional<Path> found() {
        return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Optional<Path> brought() {
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))
                || !System.getProperty("user.name").equals("root")) {
            return Optional.empty();
        }
        run("apt-get", "-q", "update");
        run(("apt-get -q -y -o DPkg::Lock::Timeout=300 install --no-install-recommends " + packages).split(" "));
        return found();
    }

    private Path missing() {
        String message = command + " is needed here and not installed; run: sudo apt-get install -y " + packages;
        if (System.getenv("CI") != null) {
            return fail(message);
        }
        return Assumptions.abort(message);
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            if (!process.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
