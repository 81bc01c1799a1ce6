/**
 * Question and evidence in; a cited answer, a disagreement or an honest no out.
 */
@NullMarked
package io.pincite.answer;

import org.jspecify.annotations.NullMarked;
