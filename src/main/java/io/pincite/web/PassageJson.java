package io.pincite.web;

import io.pincite.citation.Source;
import io.pincite.intake.Page;
import io.pincite.passage.Passage;
import io.pincite.retrieval.Excerpt;
import io.pincite.retrieval.Ranked;
import io.pincite.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A passage that search found, and why it stands where it stands. */
@Schema(name = "Passage")
public record PassageJson(
        SourceJson document,
        Optional<Integer> page,
        Optional<String> place,
        int start,
        int end,
        String text,

        @Schema(description = "The passage itself; start, end and text may take in the sentences around it")
        SpanJson passage,

        double score,

        @Schema(description = "The named parts that add up to the score")
        Map<String, Double> why,

        List<CitationJson.Copy> copies) {

    /** The passage alone. */
    static PassageJson of(Ranked ranked) {
        return of(ranked, ranked.passage().span());
    }

    /** The passage with what stands around it. */
    static PassageJson of(Excerpt excerpt) {
        return of(excerpt.found(), excerpt.span());
    }

    private static PassageJson of(Ranked ranked, Span shown) {
        Passage passage = ranked.passage();
        return new PassageJson(
                SourceJson.of(Source.of(passage.source())),
                passage.page().map(Page::number),
                passage.place(),
                shown.start(),
                shown.end(),
                shown.in(passage.source().text()),
                SpanJson.of(passage.span()),
                ranked.score(),
                ranked.why(),
                ranked.copies().stream()
                        .map(Source::of)
                        .map(CitationJson.Copy::of)
                        .toList());
    }
}
