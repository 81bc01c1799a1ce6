package io.pincite.llm;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Which language model helps with writing, and what a call may cost. */
@ConfigMapping(prefix = "pincite.llm")
interface LlmConfig {

    /** Who runs the language model; {@code none} writes with the sources' own sentences. */
    @WithDefault("none")
    Provider provider();

    /** Where it answers; without it, the provider's own address, for Ollama this machine. */
    Optional<String> baseUrl();

    /** The model's name, as the provider spells it. */
    Optional<String> model();

    /** The key that the provider gave you; it is never shown or logged. */
    Optional<ApiKey> apiKey();

    /** Whether the provider is asked to send its text as it is written; switch it off for a server that cannot. */
    @WithDefault("true")
    boolean streaming();

    /** Whether passages may travel unencrypted to another machine, for instance between containers. */
    @WithDefault("false")
    boolean allowHttp();

    /** How long making the connection may take. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long the first words may take when they come as they are written. */
    @WithDefault("10s")
    Duration firstTokenTimeout();

    /** How long the model may fall silent between two words. */
    @WithDefault("10s")
    Duration idleTimeout();

    /** How long a call may take from beginning to end. */
    @WithDefault("60s")
    Duration totalTimeout();

    /** How long what comes back may be. */
    @WithDefault("256K")
    MemorySize maxResponse();

    /** How many tokens may be used from midnight to midnight (UTC), as counted since the start. */
    @WithDefault("1000000")
    long tokensPerDay();

    /** How many calls may run at the same time; one more question is answered without the model. */
    @WithDefault("4")
    int callsAtOnce();

    /** Who can run a language model. */
    enum Provider {
        /** Nobody. */
        NONE,
        /** OpenAI, or any server that speaks its protocol. */
        OPENAI,
        /** Ollama. */
        OLLAMA,
        /** Anthropic. */
        ANTHROPIC
    }
}
