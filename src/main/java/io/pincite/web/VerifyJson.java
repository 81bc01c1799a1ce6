package io.pincite.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.pincite.citation.Quotation;
import io.pincite.citation.QuotedText;
import io.pincite.text.Span;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shall be checked: citations as an answer holds them, the rest of the answer may stay; or a text with quotes. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "Verify")
record VerifyJson(
        @Schema(description = "Citations as an answer holds them")
        Optional<List<Cited>> citations,

        @Schema(description = "Sentences as an answer holds them; those that quote are compared to their citations")
        Optional<List<Said>> claims,

        @Schema(description = "A text with quotes between quotation marks")
        Optional<String> text) {

    /** A citation; what else an answer says of it is not looked at. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "CitedWords")
    record Cited(
            Optional<Integer> number,
            Optional<Named> document,
            Optional<Integer> start,
            Optional<Integer> end,
            @Schema(required = true) Optional<String> quote) {

        /** The same, checked. */
        Quotation quotation() {
            String words = quote.orElse("");
            if (words.isBlank() || words.length() > QuotedText.LONGEST) {
                throw new Refusal(
                        ProblemCode.VERIFY_INVALID,
                        "Every citation needs a quote of 1 to " + QuotedText.LONGEST + " characters");
            }
            return new Quotation(words, document.flatMap(Named::id), document.flatMap(Named::version), span());
        }

        private Optional<Span> span() {
            if (start.isEmpty() || end.isEmpty()) {
                return Optional.empty();
            }
            if (start.get() < 0 || end.get() <= start.get()) {
                throw new Refusal(
                        ProblemCode.VERIFY_INVALID,
                        "A citation runs from " + start.get() + " to " + end.get() + "; start must lie before end");
            }
            return Optional.of(new Span(start.get(), end.get()));
        }
    }

    /** The document of a citation. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "NamedDocument")
    record Named(Optional<String> id, Optional<String> version) {}

    /** A sentence and the numbers of its citations. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "SaidSentence")
    record Said(Optional<String> text, Optional<List<Integer>> citations, Optional<String> support) {}
}
