/** The pages as people use them: a real browser, the real service, a real folder. */
@NullMarked
package io.pincite.page;

import org.jspecify.annotations.NullMarked;
