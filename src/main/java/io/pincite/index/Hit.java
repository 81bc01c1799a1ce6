package io.pincite.index;

import io.pincite.passage.Passage;

/**
 * A passage that one way of searching found.
 *
 * @param passage what was found
 * @param score higher is better; comparable only within one result list of one way of searching
 */
public record Hit(Passage passage, double score) {}
