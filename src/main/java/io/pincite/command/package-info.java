/**
 * The door for people and scripts at a terminal: the same answer as everywhere, as text or as the JSON of the HTTP
 * interface.
 *
 * <p>Decides before anything else starts whether a service already works on the folder; then it is asked, and otherwise
 * the library is opened in this process, without a port. The home of picocli.
 */
@NullMarked
package io.pincite.command;

import org.jspecify.annotations.NullMarked;
