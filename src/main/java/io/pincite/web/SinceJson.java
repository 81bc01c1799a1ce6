package io.pincite.web;

import io.pincite.citation.Recheck;
import io.pincite.citation.Verdict;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of cited words that do not stand where they stood. */
@Schema(name = "Since")
record SinceJson(
        @Schema(enumeration = {"moved", "changed", "gone", "not-found"})
        String now,

        @Schema(description = "The document that holds them now, where one does")
        Optional<SourceJson> document,

        Optional<Integer> start,
        Optional<Integer> end,

        @Schema(description = "Opens the document at the words")
        Optional<String> href) {

    /** Empty for words that stand where they stood. */
    static Optional<SinceJson> of(Recheck.Result now) {
        return now.verdict() == Verdict.HOLDS
                ? Optional.empty()
                : Optional.of(new SinceJson(
                        now.verdict().label(),
                        now.place().map(place -> SourceJson.of(place.document())),
                        now.place().map(place -> place.span().start()),
                        now.place().map(place -> place.span().end()),
                        now.place().map(PlaceAddress::of)));
    }
}
