package io.pincite.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.NodeClient;
import io.pincite.page.Folders;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The packaged service over standard input and output, as a desktop client starts it. */
class StdioIT {

    private static final Path ROOM = Path.of("target/stdio").toAbsolutePath();
    private static final List<String> COMMAND = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dquarkus.profile=stdio",
            "-Dpincite.documents=" + ROOM.resolve("documents"),
            "-Dpincite.data=" + ROOM.resolve("data"),
            "-jar",
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath().toString());

    @BeforeEach
    void on_the_documents_that_it_ships_with() {
        Folders.empty(ROOM.resolve("data"));
        Folders.copy(Path.of("documents"), Folders.empty(ROOM.resolve("documents")));
    }

    @Test
    void talks_to_the_real_client() throws Exception {
        String[] arguments = new String[COMMAND.size() + 1];
        arguments[0] = "When did Russia take its warships out of Tartus?";
        System.arraycopy(COMMAND.toArray(), 0, arguments, 1, COMMAND.size());

        SatisfiedClient.check(NodeClient.installed("mcp-client").print("use.mjs", arguments));
    }

    @Test
    void puts_nothing_but_messages_on_standard_output_and_ends_with_its_input() throws Exception {
        Path output = ROOM.resolve("output.txt");
        Path errors = ROOM.resolve("errors.txt");
        Process process = new ProcessBuilder(COMMAND)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            send(process, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}");
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }

        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        assertThat(Files.readAllLines(output))
                .singleElement()
                .satisfies(line ->
                        assertThat(JsonPath.from(line).getList("result.tools")).hasSize(5));
        assertThat(errors).content().contains("started url=");
    }

    private static void send(Process process, String line) throws IOException {
        try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
            input.write(line + "\n");
        }
    }
}
