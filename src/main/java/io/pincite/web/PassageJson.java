package io.pincite.web;

import io.pincite.citation.Source;
import io.pincite.intake.Page;
import io.pincite.retrieval.Ranked;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A passage that search found, and why it stands where it stands. */
@Schema(name = "Passage")
record PassageJson(
        SourceJson document,
        Optional<Integer> page,
        Optional<String> place,
        int start,
        int end,
        String text,
        double score,

        @Schema(description = "The named parts that add up to the score")
        Map<String, Double> why,

        List<CitationJson.Copy> copies) {

    static PassageJson of(Ranked ranked) {
        return new PassageJson(
                SourceJson.of(Source.of(ranked.passage().source())),
                ranked.passage().page().map(Page::number),
                ranked.passage().page().map(Page::label),
                ranked.passage().span().start(),
                ranked.passage().span().end(),
                ranked.passage().text(),
                ranked.score(),
                ranked.why(),
                ranked.copies().stream()
                        .map(Source::of)
                        .map(CitationJson.Copy::of)
                        .toList());
    }
}
