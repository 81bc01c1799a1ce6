package io.pincite.intake;

import java.time.Duration;
import java.util.Optional;

/**
 * How far to read.
 *
 * @param maxChars how many chars of text one document may have
 * @param timeout how long one document may take before its process is ended
 * @param ocr how to read scans; empty where nothing on this machine can
 */
record Limits(int maxChars, Duration timeout, Optional<Ocr> ocr) {

    /** The same, with scans left unread. */
    Limits withoutOcr() {
        return new Limits(maxChars, timeout, Optional.empty());
    }

    /** How long the scans of one document may take, so that what was read until then is kept. */
    Duration ocrTime() {
        return timeout.multipliedBy(3).dividedBy(4);
    }
}
