package io.pincite.briefing;

/**
 * What somebody said.
 *
 * @param speaker who, in the words of the source; the outlet or the title where the source names nobody
 * @param direct whether the source gives the words themselves, between quotation marks
 * @param statement the sentence; the first citation marks the words between quotation marks
 */
public record Speech(String speaker, boolean direct, Statement statement) {}
