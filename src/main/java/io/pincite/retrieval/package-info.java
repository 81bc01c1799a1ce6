/**
 * Finds the passages that bear on a question: understands it, searches both ways, fuses, folds near-copies, ranks.
 */
@NullMarked
package io.pincite.retrieval;

import org.jspecify.annotations.NullMarked;
