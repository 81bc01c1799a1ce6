/**
 * What keeps the service in operation: health, metrics, the start-up summary, configuration checks, time and chance.
 */
@NullMarked
package io.pincite.ops;

import org.jspecify.annotations.NullMarked;
