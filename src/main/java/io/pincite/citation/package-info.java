/**
 * Ties a claim to the exact words that carry it, or says that nothing does; and looks up later, for whoever asks, whether
 * words still stand where they are said to stand.
 */
@NullMarked
package io.pincite.citation;

import org.jspecify.annotations.NullMarked;
