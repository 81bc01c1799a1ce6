package io.pincite.web;

import io.pincite.index.Holding;
import io.pincite.intake.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of the folder and how it stands in the library. */
@Schema(name = "File")
public record FileJson(
        String id,
        String file,
        Optional<String> version,
        String state,

        @Schema(description = "Why it is not indexed, and what to do about it")
        String reason,

        Optional<String> title,
        Optional<String> outlet,
        Optional<LocalDate> published,
        Optional<String> language,

        @Schema(description = "How many pages, slides or sheets")
        int pages,

        @Schema(description = "How many passages") int passages,
        String collection,

        @Schema(description = "Files that say nearly the same")
        List<CitationJson.Copy> copies,

        Optional<String> mediaType,

        @Schema(description = "What a reader should know about how it was read")
        List<String> notes) {

    static FileJson of(Holding holding) {
        Optional<Document> document = holding.document();
        return new FileJson(
                holding.id(),
                holding.file(),
                document.map(Document::version),
                holding.state().label(),
                holding.reason(),
                document.map(Document::title),
                document.flatMap(Document::outlet),
                document.flatMap(Document::published),
                document.map(Document::language),
                document.map(d -> d.pages().size()).orElse(0),
                holding.passages(),
                Document.collectionOf(holding.file()),
                holding.copies().stream().map(CitationJson.Copy::of).toList(),
                document.map(Document::mediaType),
                document.map(Document::notes).orElse(List.of()));
    }
}
