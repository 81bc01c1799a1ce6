package io.pincite.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.util.List;
import java.util.Map;

/** Makes LangChain4j's models for one call each: they cost little, and a call has limits of its own. */
final class ChatModels {

    /** Ollama cuts what is longer than its window, silently and from the front; ours fits in this many tokens. */
    private static final int OLLAMA_WINDOW = 8192;

    /** Anthropic wants to be told; our answers are a tenth of it. */
    private static final int ANTHROPIC_MOST_TOKENS = 2048;

    /** What a header must hold where a server speaks Anthropic's protocol and asks for no key. */
    private static final String NO_KEY = "none";

    private final Setup setup;

    ChatModels(Setup setup) {
        this.setup = setup;
    }

    /** A model that sends its text as it is written. */
    StreamingChatModel streaming(HttpClientBuilder http) {
        String baseUrl = setup.baseUrl().toString();
        return switch (setup.provider()) {
            case ANTHROPIC ->
                AnthropicStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(baseUrl)
                        .apiKey(setup.key().map(ApiKey::revealed).orElse(NO_KEY))
                        .modelName(setup.model())
                        .maxTokens(ANTHROPIC_MOST_TOKENS)
                        .build();
            case OLLAMA ->
                OllamaStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(baseUrl)
                        .customHeaders(bearer())
                        .modelName(setup.model())
                        .numCtx(OLLAMA_WINDOW)
                        .build();
            case OPENAI, NONE ->
                OpenAiStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(baseUrl)
                        .apiKey(setup.key().map(ApiKey::revealed).orElse(null))
                        .modelName(setup.model())
                        .build();
        };
    }

    /** A model that sends its text at once. */
    ChatModel whole(HttpClientBuilder http) {
        String baseUrl = setup.baseUrl().toString();
        return switch (setup.provider()) {
            case ANTHROPIC ->
                AnthropicChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(baseUrl)
                        .apiKey(setup.key().map(ApiKey::revealed).orElse(NO_KEY))
                        .modelName(setup.model())
                        .maxTokens(ANTHROPIC_MOST_TOKENS)
                        .maxRetries(0)
                        .build();
            case OLLAMA ->
                OllamaChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(baseUrl)
                        .customHeaders(bearer())
                        .modelName(setup.model())
                        .numCtx(OLLAMA_WINDOW)
                        .maxRetries(0)
                        .build();
            case OPENAI, NONE ->
                OpenAiChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(baseUrl)
                        .apiKey(setup.key().map(ApiKey::revealed).orElse(null))
                        .modelName(setup.model())
                        .maxRetries(0)
                        .build();
        };
    }

    /** Parts of the media types that a stream may have. */
    List<String> streamTypes() {
        return setup.provider() == LlmConfig.Provider.OLLAMA ? List.of("json") : List.of("event-stream");
    }

    /** Whether the end of a stream says why the model stopped; where it need not, the stream has a mark for its end. */
    boolean streamsSayWhyTheyEnd() {
        return setup.provider() == LlmConfig.Provider.OPENAI;
    }

    private Map<String, String> bearer() {
        return setup.key()
                .map(key -> Map.of("Authorization", "Bearer " + key.revealed()))
                .orElseGet(Map::of);
    }
}
