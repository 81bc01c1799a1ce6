package io.pincite.openai;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.pincite.conversation.Ask;
import io.pincite.retrieval.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conversation whose last message is to be answered. What only a language model understands is not looked at. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "OpenaiChat")
record ChatJson(
        @Schema(required = true, enumeration = ModelJson.NAME)
        Optional<String> model,

        @Schema(required = true) Optional<List<MessageJson>> messages,
        Optional<Boolean> stream,
        @JsonProperty("stream_options") Optional<StreamOptions> streamOptions,
        Optional<Integer> n,
        @JsonProperty("response_format") Optional<Format> responseFormat) {

    /** How many chars a question may have. */
    private static final int LONGEST = 4096;

    private static final int MOST_MESSAGES = 1000;

    /** What a stream shall hold besides. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "OpenaiStreamOptions")
    record StreamOptions(@JsonProperty("include_usage") Optional<Boolean> includeUsage) {}

    /** The form of the answer. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "OpenaiFormat")
    record Format(Optional<String> type) {}

    /** Whether the answer shall come in chunks. */
    boolean streams() {
        return stream.orElse(false);
    }

    /** Whether a stream shall say what was used. */
    boolean wantsUsage() {
        return streamOptions.flatMap(StreamOptions::includeUsage).orElse(false);
    }

    /** The last message and what it follows, checked. */
    Ask ask() {
        if (!model.orElseThrow(() -> Refused.missing("model", "Ask the model " + ModelJson.NAME))
                .equals(ModelJson.NAME)) {
            throw Refused.unknownModel();
        }
        if (n.filter(choices -> choices != 1).isPresent()) {
            throw Refused.unsupported("n", "There is one answer to a question; leave n out");
        }
        if (responseFormat
                .flatMap(Format::type)
                .filter(type -> !type.equals("text"))
                .isPresent()) {
            throw Refused.unsupported(
                    "response_format", "Answers are text; what is structured in them stands in the field pincite");
        }
        return asked(messages.filter(given -> !given.isEmpty())
                .orElseThrow(
                        () -> Refused.missing("messages", "Send a conversation whose last message is the question")));
    }

    private static Ask asked(List<MessageJson> messages) {
        if (messages.size() > MOST_MESSAGES) {
            throw Refused.invalid(
                    "messages", "A conversation may have " + MOST_MESSAGES + " messages; send the latest");
        }
        List<String> earlier = new ArrayList<>();
        int last = messages.size() - 1;
        for (int i = 0; i < last; i++) {
            if (message(messages, i).isUser(at(i))) {
                earlier.add(messages.get(i).text(at(i)));
            }
        }
        if (!message(messages, last).isUser(at(last))) {
            throw Refused.invalid(at(last) + ".role", "The last message is the user's question");
        }
        earlier.removeIf(question -> question.isEmpty() || question.length() > LONGEST);
        return new Ask(
                question(messages.get(last).text(at(last)), last),
                Optional.empty(),
                Filter.NONE,
                Optional.empty(),
                earlier);
    }

    private static MessageJson message(List<MessageJson> messages, int i) {
        return Optional.ofNullable(messages.get(i))
                .orElseThrow(() -> Refused.invalid(at(i), "A message has a role and content"));
    }

    private static String question(String words, int last) {
        if (words.isEmpty()) {
            throw Refused.invalid(at(last) + ".content", "The question is empty; write what you want to know");
        }
        if (words.length() > LONGEST) {
            throw Refused.invalid(
                    at(last) + ".content",
                    "A question may have " + LONGEST + " characters, this one has " + words.length() + "; shorten it");
        }
        return words;
    }

    private static String at(int message) {
        return "messages[" + message + "]";
    }
}
