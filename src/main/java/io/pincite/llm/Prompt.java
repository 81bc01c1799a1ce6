package io.pincite.llm;

/**
 * What a model is given.
 *
 * @param rules how it should answer; no secret, anyone may read it
 * @param matter what it should answer, with the passages to answer from
 */
public record Prompt(String rules, String matter) {

    /** How many characters that is together. */
    int length() {
        return rules.length() + matter.length();
    }
}
