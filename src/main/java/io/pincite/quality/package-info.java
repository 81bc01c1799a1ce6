/**
 * Measures how well a folder is answered: asks questions with known answers and compares what comes back.
 *
 * <p>Makes a {@link io.pincite.quality.Report}. The build uses it on the shipped documents, and anybody can use it on
 * their own, with questions they write or with those that {@code Cloze} makes.
 */
@NullMarked
package io.pincite.quality;

import org.jspecify.annotations.NullMarked;
