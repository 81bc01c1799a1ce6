/**
 * The door over HTTP: REST, event streams, and the addresses of the pages people open.
 *
 * <p>Turns requests into questions and answers into JSON, and decides nothing about either. Every error that leaves by
 * this door is a {@link io.pincite.web.Problem}.
 */
@NullMarked
package io.pincite.web;

import org.jspecify.annotations.NullMarked;
