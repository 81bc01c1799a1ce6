package io.pincite.answer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** When an answer is good enough. */
@ConfigMapping(prefix = "pincite.answer")
interface AnswerConfig {

    /**
     * How sure the best sentence must be to be an answer, from 0, bold, which always answers with what is nearest, to 1,
     * careful, which nearly always says no.
     */
    @WithDefault("0.5")
    @WithConverter(ShareConverter.class)
    double careful();
}
