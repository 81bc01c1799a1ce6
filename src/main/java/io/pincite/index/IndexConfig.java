package io.pincite.index;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** How the library is kept and searched. */
@ConfigMapping(prefix = "pincite.index")
interface IndexConfig {

    /** An embedding model of your own, in ONNX format; without it, the built-in all-MiniLM-L6-v2 (English) is used. */
    Optional<Path> model();

    /** The {@code tokenizer.json} that belongs to the model of your own. */
    Optional<Path> tokenizer();

    /** How the model of your own makes one vector of many; its model card says which. */
    @WithDefault("mean")
    Pooling pooling();

    /** The languages that the model of your own knows, such as {@code de,fr}; without it, all. Others are searched by word. */
    Optional<Set<String>> languages();

    /** How vectors are searched. */
    @WithDefault("scan")
    VectorSearch vectors();

    /** How many passages are embedded at the same time; without it, one for each processor. */
    OptionalInt embedders();

    /**
     * How many sentences at most have their vector kept, so that a question need not wait for it; each takes 1.6 KB of
     * disk. 0 keeps none.
     */
    @WithDefault("200000")
    int sentences();

    /** How many files are read at the same time. */
    @WithDefault("2")
    int readers();

    /** How much memory the texts of documents in use may take; the rest stays on disk. */
    @WithDefault("64M")
    MemorySize texts();

    /** How long a removed file stays in the list. */
    @WithDefault("24h")
    Duration rememberRemoved();

    /** Ways to make one vector of a text's many. */
    enum Pooling {
        /** The average of all. */
        MEAN,
        /** The first. */
        CLS
    }

    /** Ways to search vectors. */
    enum VectorSearch {
        /** Ours: fast, the same every time. */
        SCAN,
        /** The in-memory store that comes with LangChain4j. */
        IN_MEMORY
    }
}
