package io.pincite.llm;

import java.time.Duration;
import java.util.Optional;

/**
 * What a model is given.
 *
 * @param rules how it should answer; no secret, anyone may read it
 * @param matter what it should answer, with the passages to answer from
 * @param within how long its words are worth waiting for, where that is less than the settings allow
 */
public record Prompt(String rules, String matter, Optional<Duration> within) {

    /** What is worth as long a wait as the settings allow. */
    public Prompt(String rules, String matter) {
        this(rules, matter, Optional.empty());
    }

    /** How many characters that is together. */
    int length() {
        return rules.length() + matter.length();
    }
}
