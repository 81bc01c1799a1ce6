package io.pincite.text;

/**
 * One word of a text.
 *
 * @param term its normal form, by which words are compared and searched; see {@link Words}
 * @param span where it stands in the text it was read from
 */
public record Word(String term, Span span) {}
