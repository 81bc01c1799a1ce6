/**
 * Cuts a document into passages: pieces small enough to be found, each knowing its exact place.
 *
 * <p>The home of LangChain4j's splitters.
 */
@NullMarked
package io.pincite.passage;

import org.jspecify.annotations.NullMarked;
