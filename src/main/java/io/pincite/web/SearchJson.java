package io.pincite.web;

import io.pincite.retrieval.Question;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reader looks for, as a request says it. */
@Schema(name = "Search")
record SearchJson(
        @Schema(
                description = "What to look for",
                required = true,
                maxLength = QuestionText.LONGEST,
                examples = "ships leaving Tartus")
        Optional<String> question,

        @Schema(description = "How many passages at most", minimum = "1", maximum = "50", defaultValue = "10")
        Optional<Integer> limit,

        Optional<FilterJson> filter) {

    private static final int MOST = 50;
    private static final int USUAL = 10;

    /** The question to the library, checked. */
    Question asked() {
        return new Question(QuestionText.of(question), FilterJson.of(filter));
    }

    /** How many passages to give, checked. */
    int passages() {
        int passages = limit.orElse(USUAL);
        if (passages < 1 || passages > MOST) {
            throw new Refusal(ProblemCode.LIMIT_INVALID, "limit must be between 1 and " + MOST + ", got " + passages);
        }
        return passages;
    }
}
