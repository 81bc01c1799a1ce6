/**
 * Pure functions on strings: spans, sentences, words, and the dates, numbers and names that text mentions.
 *
 * <p>Knows nothing of documents. Every function is deterministic and safe to share between threads.
 */
@NullMarked
package io.pincite.text;

import org.jspecify.annotations.NullMarked;
