package io.pincite.llm;

import java.time.Duration;

/**
 * What one call may take.
 *
 * @param connect until there is a connection
 * @param firstToken until the first event of a stream
 * @param idle from one event of a stream to the next
 * @param total from beginning to end
 * @param bytes of the response body
 */
record Limits(Duration connect, Duration firstToken, Duration idle, Duration total, long bytes) {

    /** The same for a call that may take no longer than {@code atMost}. */
    Limits within(Duration atMost) {
        return atMost.compareTo(total) < 0 ? new Limits(connect, firstToken, idle, atMost, bytes) : this;
    }
}
