package io.pincite.openai;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the door for programs that speak to OpenAI behaves. */
@ConfigMapping(prefix = "pincite.openai")
interface OpenaiConfig {

    /** How long the JSON body of a chat may be; clients send the whole conversation with every question. */
    @WithDefault("1M")
    MemorySize maxJson();
}
