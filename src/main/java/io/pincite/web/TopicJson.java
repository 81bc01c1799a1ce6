package io.pincite.web;

import io.pincite.briefing.Length;
import io.pincite.briefing.Topic;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a briefing is wanted on, as a request says it. */
@Schema(name = "Topic")
record TopicJson(
        @Schema(
                description = "A topic or a question; \"everything\" or \"everything new since December 1, 2024\" stand"
                        + " for the whole folder",
                required = true,
                maxLength = QuestionText.LONGEST,
                examples = "the fall of Assad")
        Optional<String> topic,

        Optional<FilterJson> filter,

        @Schema(
                description = "How much to tell",
                enumeration = {"short", "standard", "long"})
        Optional<String> length) {

    /** The same, checked. */
    Topic asked() {
        String words = topic.orElse("").strip();
        if (words.isEmpty()) {
            throw new Refusal(
                    ProblemCode.TOPIC_EMPTY,
                    "Put what you want to be briefed on into the field topic; everything stands for the whole folder");
        }
        if (words.length() > QuestionText.LONGEST) {
            throw new Refusal(
                    ProblemCode.QUESTION_TOO_LONG,
                    "A topic may have " + QuestionText.LONGEST + " characters, this one has " + words.length()
                            + "; shorten it");
        }
        return new Topic(words, FilterJson.of(filter), lengthOrStandard());
    }

    private Length lengthOrStandard() {
        return length.map(label -> Length.labelled(label)
                        .orElseThrow(() -> new Refusal(
                                ProblemCode.LENGTH_UNKNOWN, "The length is short, standard or long, not " + label)))
                .orElse(Length.STANDARD);
    }
}
