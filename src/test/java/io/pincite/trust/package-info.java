/**
 * Checks of the packaged service from outside, over the folders of whoever runs them. Each gate prints one line.
 *
 * <p>Run by {@code mvn -Ptrust}; too long for every build.
 */
@NullMarked
package io.pincite.trust;

import org.jspecify.annotations.NullMarked;
