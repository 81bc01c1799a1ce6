package io.pincite.web;

import io.pincite.intake.Document;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that has arrived in the folder and is still to be read. */
@Schema(name = "Stored")
record StoredJson(
        @Schema(description = "Its name in the folder, which may be a cleaner form of the one that was sent")
        String file,

        @Schema(description = "The id it will have in the library")
        String id,

        @Schema(enumeration = "pending") String state) {

    static StoredJson of(String file) {
        return new StoredJson(file, Document.idOf(file), "pending");
    }
}
