package io.pincite;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Somebody else's client of one of our doors: installed from the lock file beside its script, run by Node. */
public final class NodeClient {

    private final Path folder;

    private NodeClient(Path folder) {
        this.folder = folder;
    }

    /** The client whose files stand in {@code src/test/<name>}. */
    public static NodeClient installed(String name) throws IOException, InterruptedException {
        Path npm = NeededProgram.NPM.path();
        NodeClient client = new NodeClient(Files.createDirectories(Path.of("target", name)));
        try (Stream<Path> files = Files.list(Path.of("src/test", name))) {
            for (Path file : files.toList()) {
                Files.copy(file, client.folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!Files.exists(client.folder.resolve("node_modules/.package-lock.json"))) {
            client.run(List.of(npm.toString(), "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
        }
        return client;
    }

    /** What {@code script} prints, given {@code arguments}. */
    public JsonPath print(String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(NeededProgram.NODE.path().toString(), script), Stream.of(arguments))
                .toList();
        return JsonPath.from(run(command));
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES))
                    .as(command.get(0) + " ends")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(() -> text(errors)).isZero();
        return text(output);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(file + " is there", e);
        }
    }
}
