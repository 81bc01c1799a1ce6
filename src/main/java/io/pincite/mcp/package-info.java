/**
 * The door for programs that speak the Model Context Protocol, over HTTP and over standard input and output: the same
 * answer as everywhere, as tools and resources.
 *
 * <p>Keeps nothing between two messages, so there is no session to bound, expire or take over. What a tool gives is what
 * the HTTP interface gives, and beside it a text in which words of documents cannot pass for anything else. The one home
 * of the process's standard input and output.
 */
@NullMarked
package io.pincite.mcp;

import org.jspecify.annotations.NullMarked;
