package io.pincite.web;

import io.pincite.citation.Source;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a citation says about its document. */
@Schema(name = "Source")
public record SourceJson(
        String id,
        String file,
        String title,
        Optional<String> outlet,
        Optional<LocalDate> published,
        String collection,
        String mediaType,
        String language,
        String version) {

    /** What {@code document} says of itself. */
    public static SourceJson of(Source document) {
        return new SourceJson(
                document.id(),
                document.file(),
                document.title(),
                document.outlet(),
                document.published(),
                document.collection(),
                document.mediaType(),
                document.language(),
                document.version());
    }
}
