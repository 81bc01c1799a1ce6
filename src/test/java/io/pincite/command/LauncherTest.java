package io.pincite.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script at the top of the project, before anything is built. */
class LauncherTest {

    @TempDir
    Path folder;

    @Test
    void names_the_one_line_that_builds_it() throws IOException, InterruptedException {
        Path launcher = Files.copy(Path.of("pincite"), folder.resolve("pincite"), StandardCopyOption.COPY_ATTRIBUTES);

        Launched launched = Launched.in(folder, launcher, "ask", "Why?");

        assertThat(launched.code()).isEqualTo(ExitCode.TROUBLE.number());
        assertThat(launched.out()).isEmpty();
        assertThat(launched.err()).contains("nothing is built yet").contains("./mvnw -q -DskipTests package");
    }
}
