/**
 * The door for programs that speak to OpenAI: the same answer as everywhere, as a chat completion.
 *
 * <p>Reads a conversation out of its messages and renders an {@link io.pincite.answer.Answer}; never writes a citation of
 * its own.
 */
@NullMarked
package io.pincite.openai;

import org.jspecify.annotations.NullMarked;
