/**
 * Reads the folder: one file in, one {@link io.pincite.intake.Document} or one reasoned
 * {@link io.pincite.intake.Skipped} out.
 *
 * <p>The only package that touches Tika or the reader's files. Everything downstream sees plain text and never a file.
 */
@NullMarked
package io.pincite.intake;

import org.jspecify.annotations.NullMarked;
