/**
 * What the operator sees: whether the service is well, how it does, what is wrong with its settings.
 *
 * <p>The home of health checks, metrics, time and chance. Nothing else depends on this package.
 */
@NullMarked
package io.pincite.ops;

import org.jspecify.annotations.NullMarked;
