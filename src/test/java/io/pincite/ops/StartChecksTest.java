package io.pincite.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartChecksTest {

    @TempDir
    Path home;

    @Test
    void has_nothing_to_say_about_two_folders_side_by_side() {
        assertThat(checks(home.resolve("documents"), home.resolve("data")).problems())
                .isEmpty();
        assertThat(home.resolve("data")).isDirectory();
    }

    @Test
    void refuses_to_read_what_it_writes() {
        assertThat(checks(home, home.resolve("data")).problems())
                .singleElement()
                .asString()
                .contains("beside each other");
    }

    @Test
    void says_all_that_is_wrong_at_once_and_what_to_do() throws IOException {
        Path documents = Files.createFile(home.resolve("documents"));
        Path data = Files.createFile(home.resolve("data"));

        assertThatThrownBy(() -> checks(documents, data).check(new StartupEvent()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("pincite.documents (" + documents + ") is a file; name a folder")
                .hasMessageContaining("pincite.data (" + data + ") cannot be made; name a folder");
    }

    private static StartChecks checks(Path documents, Path data) {
        return new StartChecks(Settings.of(documents, data));
    }
}
