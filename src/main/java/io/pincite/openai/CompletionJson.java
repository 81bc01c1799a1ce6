package io.pincite.openai;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.pincite.web.AnswerJson;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer as a chat completion. */
@Schema(name = "OpenaiCompletion")
record CompletionJson(
        String id,
        String object,
        long created,
        String model,
        List<Choice> choices,
        Usage usage,

        @Schema(description = "The answer as POST /api/ask gives it, with its citations")
        AnswerJson pincite) {

    /** The one choice. */
    @Schema(name = "OpenaiChoice")
    record Choice(
            int index,
            Message message,
            Optional<Object> logprobs,
            @JsonProperty("finish_reason") String finishReason) {}

    /** What is said. */
    @Schema(name = "OpenaiSaid")
    record Message(String role, String content, Optional<String> refusal) {}

    /** Tokens that a language model was charged with: none. */
    @Schema(name = "OpenaiUsage")
    record Usage(
            @JsonProperty("prompt_tokens") int promptTokens,
            @JsonProperty("completion_tokens") int completionTokens,
            @JsonProperty("total_tokens") int totalTokens) {

        static final Usage NONE = new Usage(0, 0, 0);
    }

    /** A piece of a streamed answer. */
    @Schema(hidden = true)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Chunk(
            String id,
            String object,
            long created,
            String model,
            List<Piece> choices,
            Optional<Usage> usage,
            Optional<AnswerJson> pincite) {}

    /** What a piece adds. */
    @Schema(hidden = true)
    record Piece(
            int index,
            Delta delta,
            @JsonProperty("finish_reason") Optional<String> finishReason) {}

    /** Words, or who is about to speak. */
    @Schema(hidden = true)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Delta(Optional<String> role, Optional<String> content) {}

    static CompletionJson of(Heading heading, String content, AnswerJson answer) {
        Choice choice = new Choice(0, new Message("assistant", content, Optional.empty()), Optional.empty(), "stop");
        return new CompletionJson(
                heading.id(),
                "chat.completion",
                heading.created(),
                ModelJson.NAME,
                List.of(choice),
                Usage.NONE,
                answer);
    }

    /**
     * What all pieces of an answer begin with.
     *
     * @param id of the completion; the answer has its own
     * @param created when it was asked for, in seconds since 1970
     */
    record Heading(String id, long created) {

        /** A piece that adds {@code delta}. */
        Chunk adding(Delta delta) {
            return chunk(List.of(new Piece(0, delta, Optional.empty())), Optional.empty(), Optional.empty());
        }

        /** The piece after the last words; carries the answer with its citations. */
        Chunk ending(AnswerJson answer) {
            Piece end = new Piece(0, new Delta(Optional.empty(), Optional.empty()), Optional.of("stop"));
            return chunk(List.of(end), Optional.empty(), Optional.of(answer));
        }

        /** The piece that says what was used. */
        Chunk using(Usage usage) {
            return chunk(List.of(), Optional.of(usage), Optional.empty());
        }

        private Chunk chunk(List<Piece> choices, Optional<Usage> usage, Optional<AnswerJson> answer) {
            return new Chunk(id, "chat.completion.chunk", created, ModelJson.NAME, choices, usage, answer);
        }
    }
}
