/**
 * Turns and memory: makes a follow-up into a question that stands alone, and keeps what was asked and answered, with how
 * the answer came about and what readers think of it. Keeps what a door was asked and has not answered yet, too.
 *
 * <p>The home of the database. Its shape stands in numbered scripts in {@code conversation/} of the class path.
 */
@NullMarked
package io.pincite.conversation;

import org.jspecify.annotations.NullMarked;
