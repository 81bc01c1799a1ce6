package io.pincite.web;

import io.pincite.conversation.Ask;
import io.pincite.retrieval.Writer;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reader asks, as a request says it. */
@Schema(name = "Ask")
record AskJson(
        @Schema(
                description = "The question in the reader's own words",
                required = true,
                maxLength = QuestionText.LONGEST,
                examples = "When did the ships leave Tartus?")
        Optional<String> question,

        @Schema(
                description = "The conversation it continues; without one, a new one begins",
                examples = "co_0123456789abcdef")
        Optional<String> conversation,

        Optional<FilterJson> filter,

        @Schema(
                description = "Who writes the sentences",
                enumeration = {"extractive", "generated"})
        Optional<String> writer) {

    /** The same, checked. */
    Ask ask() {
        String words = QuestionText.of(question);
        return new Ask(words, conversation, FilterJson.of(filter), writer.map(AskJson::writerOf));
    }

    private static Writer writerOf(String name) {
        return Writer.of(name)
                .orElseThrow(() -> new Refusal(
                        ProblemCode.WRITER_UNKNOWN, "The writer is extractive or generated; leave it out if unsure"));
    }
}
