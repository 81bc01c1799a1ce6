package io.pincite.citation;

import io.pincite.intake.Document;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a citation says about its document: everything but the text, so that an answer can be kept for long.
 *
 * @param file relative to the folder, with {@code /} between its parts
 * @param version {@code sha256:} and the hex digest of the file's bytes when it was cited
 * @param mediaType such as {@code application/pdf}, without parameters
 * @param title as the file states it, else its first heading, else its name
 * @param outlet who published it, where the file says so
 * @param published the day it was published, where the file says so
 * @param language ISO 639-1, or {@code und} where it could not be told
 */
public record Source(
        String file,
        String version,
        String mediaType,
        String title,
        Optional<String> outlet,
        Optional<LocalDate> published,
        String language) {

    /** What {@code document} says about itself. */
    public static Source of(Document document) {
        return new Source(
                document.file(),
                document.version(),
                document.mediaType(),
                document.title(),
                document.outlet(),
                document.published(),
                document.language());
    }

    /** Names the file in addresses, whatever its content. */
    public String id() {
        return Document.idOf(file);
    }

    /** The subfolder it lies in, with {@code /} between its parts; empty for the folder itself. */
    public String collection() {
        return Document.collectionOf(file);
    }
}
