package io.pincite.web;

import io.pincite.citation.Quotation;
import io.pincite.citation.Recheck;
import io.pincite.citation.Verdict;
import io.pincite.text.Span;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a check found. */
@Schema(name = "Verified")
public record VerifiedJson(
        @Schema(description = "Whether everything holds") boolean holds,

        @Schema(description = "Quotes that hold, of all", examples = "4/5")
        String verified,

        List<Checked> quotes,

        @Schema(description = "Sentences said to be quotes that none of their citations hold")
        List<String> unsupported) {

    /** One quote and what became of it. */
    @Schema(name = "CheckedQuote")
    public record Checked(
            @Schema(description = "Of the citation, or counted from 1 in the text")
            int number,

            @Schema(description = "Where the quote stands in the text that was sent")
            Optional<SpanJson> at,

            String quote,

            @Schema(enumeration = {"holds", "moved", "changed", "gone", "not-found"})
            String verdict,

            @Schema(description = "The document that holds the words, where one does")
            Optional<SourceJson> document,

            Optional<Integer> start,
            Optional<Integer> end,

            @Schema(description = "Opens the document at the words")
            Optional<String> href,

            @Schema(description = "What the verdict means, and the next step")
            String says) {

        static Checked of(int number, Optional<Span> at, Quotation said, Recheck.Result found) {
            return new Checked(
                    number,
                    at.map(SpanJson::of),
                    said.words(),
                    found.verdict().label(),
                    found.place().map(place -> SourceJson.of(place.document())),
                    found.place().map(place -> place.span().start()),
                    found.place().map(place -> place.span().end()),
                    found.place().map(PlaceAddress::of),
                    says(found));
        }

        private static String says(Recheck.Result found) {
            String where = found.place()
                    .map(place -> place.document().file() + " " + place.span().start() + "-"
                            + place.span().end())
                    .orElse("");
            return switch (found.verdict()) {
                case HOLDS -> "The words stand at " + where;
                case MOVED -> "The words stand at " + where + ", not where they are said to stand; cite that place";
                case CHANGED -> "The document has changed and does not hold the words any more; read it again";
                case GONE ->
                    "The document is not in the library any more, and no other holds the words; drop the quote";
                case NOT_FOUND -> "The words stand nowhere in the library; drop the quote or correct it";
            };
        }

        boolean holds() {
            return verdict.equals(Verdict.HOLDS.label());
        }
    }

    static VerifiedJson of(List<Checked> quotes, List<String> unsupported) {
        long holding = quotes.stream().filter(Checked::holds).count();
        return new VerifiedJson(
                holding == quotes.size() && unsupported.isEmpty(),
                holding + "/" + quotes.size(),
                quotes,
                List.copyOf(unsupported));
    }
}
