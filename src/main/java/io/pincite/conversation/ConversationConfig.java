package io.pincite.conversation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long conversations are kept. */
@ConfigMapping(prefix = "pincite.conversation")
interface ConversationConfig {

    /** How long a conversation is kept after its latest question; then it is forgotten, off the disk too. */
    @WithDefault("30d")
    Duration keep();

    /**
     * How long a configured language model may take to say in full what a follow-up means; {@code 0s} leaves that to
     * Pincite's own reading.
     */
    @WithDefault("3s")
    Duration rewriteWithin();

    /** How many answers are kept; beyond them the oldest go first. */
    @WithDefault("10000")
    int maxAnswers();
}
