package io.pincite.llm;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What was heard of one call. Works on the thread that asks. */
final class Transcript implements StreamingChatResponseHandler {

    private final Predicate<String> pieces;
    private final Runnable stop;
    private long length;
    private boolean enough;
    private boolean failed;
    private @Nullable ChatResponse complete;
    private @Nullable RuntimeException thrown;

    /**
     * Nothing heard yet.
     *
     * @param pieces hears the text and says whether more is wanted
     * @param stop ends the stream
     */
    Transcript(Predicate<String> pieces, Runnable stop) {
        this.pieces = pieces;
        this.stop = stop;
    }

    @Override
    public void onPartialResponse(String piece) {
        if (!enough && thrown == null) {
            hear(piece);
        }
    }

    private void hear(String piece) {
        length += piece.length();
        try {
            enough = !pieces.test(piece);
        } catch (RuntimeException e) {
            // LangChain4j would log it and go on.
            thrown = e;
        }
        if (enough || thrown != null) {
            stop.run();
        }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        complete = response;
    }

    @Override
    public void onError(Throwable problem) {
        failed = true;
        stop.run();
    }

    /** The whole at once. */
    void wholly(ChatResponse response) {
        complete = response;
        String text = response.aiMessage().text();
        if (text != null) {
            hear(text);
        }
    }

    /** What the listener threw; it is passed on, since it says nothing about the model. */
    Optional<RuntimeException> thrown() {
        return Optional.ofNullable(thrown);
    }

    /** Whether the text is a whole: it came to its end, or no more was wanted. */
    boolean whole() {
        return length > 0 && !failed && (enough || complete != null);
    }

    /** Whether the model stopped because it may not write more. */
    boolean cut() {
        return complete != null && complete.finishReason() == FinishReason.LENGTH;
    }

    /** Whether the provider said why the model stopped; a stream that was cut off does not. */
    boolean saysWhyItEnded() {
        return enough || (complete != null && complete.finishReason() != null);
    }

    /** What the call used: as the provider counts, else as it looks from here. */
    long tokens(Prompt prompt) {
        TokenUsage usage = complete == null ? null : complete.tokenUsage();
        Integer counted = usage == null ? null : usage.totalTokenCount();
        return counted == null ? Tokens.in(prompt.length() + length) : counted;
    }
}
