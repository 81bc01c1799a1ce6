package io.pincite.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pincite.index.Folders;
import io.vertx.core.http.HttpServerOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a command finds the service that runs, and does not take a dead one for alive. */
class RegistrationTest {

    private static final URI ADDRESS = URI.create("http://127.0.0.1:8080");

    @TempDir
    Path room;

    private Path documents;
    private Path data;

    @BeforeEach
    void two_folders() throws IOException {
        documents = Files.createDirectory(room.resolve("documents"));
        data = room.resolve("data");
        Folders.create(data);
    }

    @Test
    void is_read_by_its_owner_alone() throws IOException {
        Registration.own(documents, Optional.of(ADDRESS)).write(data);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("service.json"))))
                .isEqualTo("rw-------");
        assertThat(data.toFile().list()).containsExactly("service.json");
    }

    @Test
    void leads_to_a_process_that_lives() throws IOException {
        Registration.own(documents, Optional.of(ADDRESS)).write(data);

        assertThat(Registration.in(data)).hasValueSatisfying(found -> {
            assertThat(found.isAlive()).isTrue();
            assertThat(found.address()).contains(ADDRESS);
        });
        assertThat(folder().service()).isPresent();
    }

    @Test
    void of_a_killed_process_is_harmless() throws IOException, InterruptedException {
        Process killed = new ProcessBuilder("sleep", "60").start();
        Registration before =
                new Registration(documents, killed.pid(), killed.info().startInstant(), Optional.of(ADDRESS));
        killed.destroyForcibly().waitFor();
        before.write(data);

        assertThat(before.isAlive()).isFalse();
        assertThat(folder().service()).isEmpty();
    }

    @Test
    void does_not_take_another_process_with_the_same_number_for_its_own() {
        Registration own = Registration.own(documents, Optional.of(ADDRESS));
        Optional<Instant> earlier = own.started().map(at -> at.minus(Duration.ofHours(1)));

        assertThat(new Registration(documents, own.process(), earlier, own.address()).isAlive())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"process\":\"x\",\"started\":\"y\"}", "{\"address\":\"a b\"}"})
    void that_is_torn_is_no_registration_of_a_living_process(String torn) throws IOException {
        Files.writeString(data.resolve("service.json"), torn);

        assertThat(Registration.in(data).filter(Registration::isAlive)).isEmpty();
    }

    @Test
    void keeps_what_was_read_of_another_folder_from_being_thrown_away() throws IOException {
        Path other = Files.createDirectory(room.resolve("other"));
        Registration.own(other, Optional.empty()).write(data);

        assertThatThrownBy(folder()::service)
                .hasMessageContaining("holds what was read of " + other)
                .hasMessageContaining("--data");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,http://127.0.0.1:8081",
        "0.0.0.0,http://127.0.0.1:8081",
        "::,http://127.0.0.1:8081",
        "::1,http://[::1]:8081",
        "localhost,http://localhost:8081"
    })
    void names_an_address_that_this_machine_reaches(String host, String address) {
        assertThat(Registrar.address(new HttpServerOptions().setHost(host).setPort(8081)))
                .hasToString(address);
    }

    private DataFolder folder() {
        ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
        return new DataFolder(
                new FolderSettings(documents, data, false),
                new Screen(Typed.stream(nowhere), Typed.stream(nowhere), Terminal.NONE));
    }
}
