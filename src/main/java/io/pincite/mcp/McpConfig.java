package io.pincite.mcp;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the door for the Model Context Protocol behaves. */
@ConfigMapping(prefix = "pincite.mcp")
interface McpConfig {

    /** How long one message may be; a whole answer to be verified must fit in. */
    @WithDefault("2M")
    MemorySize maxMessage();

    /** How many characters a document may have to be given whole as a resource; the tool read gives longer ones in parts. */
    @WithDefault("1000000")
    int maxResource();

    /** Whether this process speaks the protocol over its standard input and output; -Dquarkus.profile=stdio says so. */
    @WithDefault("false")
    boolean stdio();
}
