package io.pincite.web;

import io.pincite.conversation.Feedback;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reader thinks of an answer. */
@Schema(name = "Feedback")
record FeedbackJson(
        @Schema(
                enumeration = {"helpful", "not-helpful"},
                required = true)
        Optional<String> verdict,

        @Schema(enumeration = {"wrong", "incomplete", "citation", "other"})
        Optional<String> reason,

        @Schema(maxLength = Feedback.LONGEST_COMMENT) Optional<String> comment) {

    static FeedbackJson of(Feedback feedback) {
        return new FeedbackJson(
                Optional.of(feedback.verdict().label()),
                feedback.reason().map(Feedback.Reason::label),
                feedback.comment());
    }

    /** The same, checked. */
    Feedback feedback() {
        Optional<String> words = comment.map(String::strip).filter(text -> !text.isEmpty());
        if (words.filter(text -> text.length() > Feedback.LONGEST_COMMENT).isPresent()) {
            throw new Refusal(
                    ProblemCode.FEEDBACK_INVALID,
                    "A comment may have " + Feedback.LONGEST_COMMENT + " characters; shorten it");
        }
        return new Feedback(
                chosen("verdict", verdict.orElse(""), Feedback.Verdict.values(), Feedback.Verdict::label),
                reason.map(word -> chosen("reason", word, Feedback.Reason.values(), Feedback.Reason::label)),
                words);
    }

    private static <T> T chosen(String field, String word, T[] values, Function<T, String> label) {
        return Arrays.stream(values)
                .filter(value -> label.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ProblemCode.FEEDBACK_INVALID,
                        field + " must be one of "
                                + Arrays.stream(values).map(label).collect(Collectors.joining(", "))));
    }
}
