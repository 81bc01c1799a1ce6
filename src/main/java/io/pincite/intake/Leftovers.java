package io.pincite.intake;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a service that was killed leaves behind, and where: the folders of parsing processes, and uploads that were not
 * complete.
 *
 * @param data the data folder of this service
 * @param documents the reader's folder
 */
record Leftovers(Path data, Path documents) {

    /** Where parsing processes have their folders. */
    Path rooms() {
        return data.resolve("parsing");
    }

    /** Where an upload to the reader's folder grows; no other service over the same folder uses this name. */
    Path newUpload() {
        return documents.resolve(uploadPrefix() + UUID.randomUUID() + ".part");
    }

    /** Removes all of it. Only for who has the data folder to himself and has not begun to work. */
    void sweep() {
        Worker.deleteBelow(rooms(), true);
        Worker.deleteBelow(data.resolve("uploads"), false);
        String prefix = uploadPrefix();
        try (Stream<Path> files = Files.list(documents)) {
            List<Path> uploads = files.filter(
                            file -> file.getFileName().toString().startsWith(prefix))
                    .toList();
            for (Path upload : uploads) {
                Files.deleteIfExists(upload);
            }
        } catch (IOException e) {
            Log.warnf("an upload is left over in %s: %s", documents, e.getMessage());
        }
    }

    private String uploadPrefix() {
        byte[] home = data.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        return ".upload-" + UUID.nameUUIDFromBytes(home).toString().substring(0, 8) + "-";
    }
}
