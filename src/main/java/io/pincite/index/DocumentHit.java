package io.pincite.index;

/**
 * A document that a search found.
 *
 * @param documentId its id
 * @param score higher is better; comparable only within one result list
 */
public record DocumentHit(String documentId, double score) {}
