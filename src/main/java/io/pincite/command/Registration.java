package io.pincite.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who works in a data folder, as it wrote it down there: a file that only its owner reads. It stays behind when the
 * process ends, and then only tells which folder was read.
 *
 * @param documents the folder that is read, absolute
 * @param process the number of the process
 * @param started when the process started, as far as the machine tells
 * @param address where it listens; empty while it does not
 */
record Registration(Path documents, long process, Optional<Instant> started, Optional<URI> address) {

    /** Where it is written down, in the data folder. */
    static final String NAME = "service.json";

    /** The machine counts from its own start, which two processes may see a moment apart. */
    private static final Duration SAME = Duration.ofSeconds(10);

    /** This process. */
    static Registration own(Path documents, Optional<URI> address) {
        ProcessHandle self = ProcessHandle.current();
        return new Registration(documents, self.pid(), self.info().startInstant(), address);
    }

    /** What is written down in {@code data}; empty where nothing is, or nothing that can be read. */
    static Optional<Registration> in(Path data) {
        try {
            return Json.object(Files.readAllBytes(data.resolve(NAME))).flatMap(Registration::of);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Registration> of(JsonNode json) {
        try {
            return Optional.of(new Registration(
                    Path.of(json.path("documents").asText()),
                    json.path("process").asLong(),
                    Optional.ofNullable(json.get("started")).map(at -> Instant.parse(at.asText())),
                    Optional.ofNullable(json.get("address")).map(at -> URI.create(at.asText()))));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Writes this down in {@code data}, in place of what stood there. */
    void write(Path data) throws IOException {
        Path fresh = Files.createTempFile(data, NAME, ".fresh", ownerOnly());
        Files.write(fresh, Json.written(json()));
        Files.move(fresh, data.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private ObjectNode json() {
        ObjectNode json = Json.object().put("documents", documents.toString()).put("process", process);
        started.ifPresent(at -> json.put("started", at.toString()));
        address.ifPresent(at -> json.put("address", at.toString()));
        return json;
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Whether the process that wrote this down is still there, and no other got its number. */
    boolean isAlive() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .map(handle -> handle.info().startInstant())
                .filter(now -> now.isEmpty()
                        || started.isEmpty()
                        || Duration.between(started.get(), now.get()).abs().compareTo(SAME) < 0)
                .isPresent();
    }
}
