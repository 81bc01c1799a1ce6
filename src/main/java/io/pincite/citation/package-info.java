/**
 * Ties a claim to the exact words that carry it, or says that nothing does; and looks up later, for whoever asks, whether
 * words still stand where they are said to stand.
 *
 * <p>A sentence that somebody else wrote is never believed: {@link CitationVerifier} looks for the place that says the
 * same, and compares every date, number, name, quotation, denial and direction.
 */
@NullMarked
package io.pincite.citation;

import org.jspecify.annotations.NullMarked;
