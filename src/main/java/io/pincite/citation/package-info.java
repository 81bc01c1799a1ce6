/**
 * Ties a claim to the exact words that carry it, or says that nothing does.
 */
@NullMarked
package io.pincite.citation;

import org.jspecify.annotations.NullMarked;
