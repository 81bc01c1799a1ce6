package io.pincite.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, run as people run it: in a folder of theirs, by a link, with and without a service. */
class LauncherIT {

    private static final String QUESTION = "When did the fleet leave the harbor?";

    @TempDir
    Path folder;

    private Path launcher;

    @BeforeEach
    void one_document_and_a_link() throws IOException {
        Files.createDirectory(folder.resolve("documents"));
        Files.writeString(
                folder.resolve("documents/harbor.md"),
                "The fleet left the harbor on December 8, 2024, said \u001b[31mAnn Smith\u202E.\n");
        launcher = Files.createSymbolicLink(
                folder.resolve("ask-my-folder"), Path.of("pincite").toAbsolutePath());
    }

    @Test
    void answers_from_a_folder_and_leaves_nothing_running() throws IOException, InterruptedException {
        Launched answered = Launched.in(folder, launcher, "ask", QUESTION);

        assertThat(answered.code()).isZero();
        assertThat(answered.out())
                .contains("December 8, 2024")
                .contains("[1] harbor.md")
                .doesNotContain("\u001b", "\u202E");
        assertThat(Registration.in(folder.resolve("data"))).hasValueSatisfying(last -> {
            assertThat(last.isAlive()).isFalse();
            assertThat(last.address()).isEmpty();
        });

        Launched refused = Launched.in(folder, launcher, "ask", "--json", "Who painted the ceiling?");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(JsonPath.from(refused.out()).getString("outcome")).isEqualTo("not-found");
    }

    @Test
    void asks_the_service_that_runs_and_does_without_it_when_it_is_killed() throws IOException, InterruptedException {
        Process service = Launched.start(
                folder,
                launcher,
                folder.resolve("service.out"),
                folder.resolve("service.err"),
                "serve",
                "--port=" + freePort());
        try {
            await().atMost(Duration.ofMinutes(2)).until(() -> address().isPresent());
            assertThat(Launched.in(folder, launcher, "index").code()).isZero();
            assertThat(Launched.in(folder, launcher, "ask", QUESTION).out())
                    .contains(address().orElseThrow() + "/documents/do_");
        } finally {
            service.destroyForcibly().waitFor();
        }

        Launched alone = Launched.in(folder, launcher, "ask", QUESTION);
        assertThat(alone.code()).isZero();
        assertThat(alone.out()).contains("[1] harbor.md").doesNotContain("http://");
    }

    private Optional<URI> address() {
        return Registration.in(folder.resolve("data")).flatMap(Registration::address);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
