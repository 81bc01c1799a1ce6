/**
 * Turns and memory: makes a follow-up into a question that stands alone, and keeps what was asked and answered.
 */
@NullMarked
package io.pincite.conversation;

import org.jspecify.annotations.NullMarked;
