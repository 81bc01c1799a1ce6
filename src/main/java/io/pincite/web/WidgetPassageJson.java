package io.pincite.web;

import io.pincite.citation.Citation;
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

        List<StructureJson.Part> blocks) {

    private static final int REACH = 1_500;

    static WidgetPassageJson of(Citation citation) {
        Document document = citation.document();
        String before = Surroundings.before(document.text(), citation.span(), REACH);
        String after = Surroundings.after(document.text(), citation.span(), REACH);
        Span window = new Span(
                citation.span().start() - before.length(), citation.span().end() + after.length());
        return new WidgetPassageJson(
                SourceJson.of(document),
                citation.page().map(Page::label),
                before + citation.quote() + after,
                within(window, citation.span()),
                citation.marked().map(marked -> within(window, marked)),
                document.blocks().stream()
                        .filter(block -> block.span().start() < window.end()
                                && block.span().end() > window.start())
                        .map(StructureJson.Part::of)
                        .map(part -> part.within(window))
                        .toList());
    }

    private static SpanJson within(Span window, Span span) {
        return new SpanJson(span.start() - window.start(), span.end() - window.start());
    }
}
