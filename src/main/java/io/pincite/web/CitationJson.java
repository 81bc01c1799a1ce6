package io.pincite.web;

import io.pincite.citation.Citation;
import io.pincite.citation.Recheck;
import io.pincite.citation.Source;
import io.pincite.intake.Document;
import io.pincite.intake.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The exact words that carry a claim. */
@Schema(name = "Citation")
public record CitationJson(
        int number,
        SourceJson document,
        Optional<Integer> page,

        @Schema(description = "Where it stands, as people would say it", examples = "sheet Budget, row 12")
        Optional<String> place,

        @Schema(description = "Where the quote is a row of a table: the row that names its columns")
        Optional<String> header,

        int start,
        int end,
        String quote,
        String before,
        String after,

        @Schema(description = "The short answer inside the quote")
        Optional<SpanJson> marked,

        List<Copy> copies,

        @Schema(description = "Opens the source at the quote")
        String href,

        @Schema(description = "What became of the words since they were cited; null as long as they stand there")
        Optional<SinceJson> since) {

    /** A document that says the same. */
    @Schema(name = "Copy")
    public record Copy(String id, String file) {

        static Copy of(Source document) {
            return new Copy(document.id(), document.file());
        }

        static Copy of(String file) {
            return new Copy(Document.idOf(file), file);
        }
    }

    /** A citation just made. */
    static CitationJson of(int number, Citation citation) {
        return of(number, citation, Optional.empty());
    }

    /** A citation made earlier, and what became of its words since. */
    static CitationJson of(int number, Citation citation, Recheck.Result now) {
        return of(number, citation, SinceJson.of(now));
    }

    private static CitationJson of(int number, Citation citation, Optional<SinceJson> since) {
        Source document = citation.document();
        int start = citation.span().start();
        int end = citation.span().end();
        return new CitationJson(
                number,
                SourceJson.of(document),
                citation.page().map(Page::number),
                citation.place(),
                citation.header(),
                start,
                end,
                citation.quote(),
                citation.before(),
                citation.after(),
                citation.marked().map(SpanJson::of),
                citation.copies().stream().map(Copy::of).toList(),
                PlaceAddress.of(document.id(), citation.span()),
                since);
    }
}
