package io.pincite.openai;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.NeededProgram;
import io.pincite.web.StandIns;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** OpenAI's own client for JavaScript is content with us. */
@QuarkusTest
@TestProfile(StandIns.class)
class RealClientTest {

    private static final Path SOURCE = Path.of("src/test/openai-client");
    private static final Path CLIENT = Path.of("target/openai-client");

    @Test
    void talks_to_the_real_client() throws Exception {
        NeededProgram.NPM.path();
        install();

        JsonPath got = JsonPath.from(run(
                NeededProgram.NODE.path().toString(),
                "ask.mjs",
                "http://localhost:" + RestAssured.port + "/v1",
                "Who was there?",
                "When did they leave?"));

        assertThat(got.getList("models")).isEqualTo(List.of("pincite"));
        assertThat(got.getString("whole"))
                .startsWith("They left on December 8. [1]")
                .contains("Sources:");
        assertThat(got.getString("streamed")).isEqualTo(got.getString("whole"));
        assertThat(got.getInt("pieces")).isEqualTo(4);
        assertThat(got.getList("quotes")).hasSize(2).isEqualTo(got.getList("streamedQuotes"));
        assertThat(got.getString("finish")).isEqualTo("stop");
        assertThat(got.getInt("total")).isZero();
        assertThat(got.getString("unknown.kind")).isEqualTo("NotFoundError");
        assertThat(got.getString("unknown.code")).isEqualTo("model_not_found");
        assertThat(got.getString("empty.kind")).isEqualTo("BadRequestError");
        assertThat(got.getString("empty.param")).isEqualTo("messages[0].content");
        assertThat(got.getString("nowhere.code")).isEqualTo("route.unknown");
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(CLIENT);
        for (String file : List.of("package.json", "package-lock.json", "ask.mjs")) {
            Files.copy(SOURCE.resolve(file), CLIENT.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.isDirectory(CLIENT.resolve("node_modules/openai"))) {
            run(NeededProgram.NPM.path().toString(), "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(CLIENT, "output", ".txt");
        Path errors = Files.createTempFile(CLIENT, "errors", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(CLIENT.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES))
                    .as(command[0] + " ends")
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
