package io.pincite.web;

import io.pincite.citation.Citation;
import io.pincite.citation.Recheck;
import io.pincite.citation.Surroundings;
import io.pincite.intake.Document;
import io.pincite.intake.Page;
import io.pincite.text.Span;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands around a citation, for a guest who may not read the whole document. Every offset counts in {@code text}. */
@Schema(name = "CitedPassage")
record WidgetPassageJson(
        SourceJson document,
        Optional<String> place,

        @Schema(description = "The quote with what stands before and after it")
        String text,

        SpanJson quote,

        @Schema(description = "The short answer inside the quote")
        Optional<SpanJson> marked,

        List<StructureJson.Part> blocks,

        @Schema(description = "What became of the words since they were cited; null as long as they stand there")
        Optional<SinceJson> since) {

    private static final int REACH = 1_500;

    /** What stands around the words in the document that holds them now. */
    static WidgetPassageJson around(Citation citation, Recheck.Result found, Document document, Span span) {
        String before = Surroundings.before(document.text(), span, REACH);
        String after = Surroundings.after(document.text(), span, REACH);
        Span window = new Span(span.start() - before.length(), span.end() + after.length());
        return new WidgetPassageJson(
                SourceJson.of(citation.document()),
                document.pageOf(span).map(Page::label),
                before + span.in(document.text()) + after,
                new SpanJson(before.length(), before.length() + span.length()),
                markedAt(before.length(), citation)
                        .filter(marked -> span.length() == citation.span().length()),
                document.blocks().stream()
                        .filter(block -> block.span().start() < window.end()
                                && block.span().end() > window.start())
                        .map(StructureJson.Part::of)
                        .map(part -> part.within(window))
                        .toList(),
                SinceJson.of(found));
    }

    /** What the citation itself keeps, where its words stand nowhere any more. */
    static WidgetPassageJson asCited(Citation citation, Recheck.Result found) {
        int start = citation.before().length();
        return new WidgetPassageJson(
                SourceJson.of(citation.document()),
                citation.page().map(Page::label),
                citation.before() + citation.quote() + citation.after(),
                new SpanJson(start, start + citation.quote().length()),
                markedAt(start, citation),
                List.of(),
                SinceJson.of(found));
    }

    private static Optional<SpanJson> markedAt(int start, Citation citation) {
        return citation.marked()
                .map(marked -> marked.shift(start - citation.span().start()))
                .map(SpanJson::of);
    }
}
