package io.pincite.briefing;

/**
 * A number and what it counts.
 *
 * @param value as the source writes it, such as {@code 56}
 * @param counted what it counts, in the words of the source, such as {@code towns}
 * @param statement the sentence it stands in; the first citation marks value and counted
 */
public record Figure(String value, String counted, Statement statement) {}
