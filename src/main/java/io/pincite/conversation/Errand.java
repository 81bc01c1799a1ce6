package io.pincite.conversation;

import java.time.Instant;
import java.util.Optional;

/**
 * Something to do for a reader who does not wait for it on the line.
 *
 * @param id the same whenever the same request comes again; 200 characters at most
 * @param at when it came in
 * @param content what is to be done, as whoever keeps it wrote it
 * @param result what was made for it and may already have been handed over; empty where nothing was
 */
public record Errand(String id, Instant at, String content, Optional<String> result) {

    /** How many chars an id may have. */
    public static final int LONGEST_ID = 200;

    /** Rejects an id that cannot be kept. */
    public Errand {
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException("An errand's id has 1 to " + LONGEST_ID + " chars, not " + id.length());
        }
    }

    /** One that just came in. */
    public Errand(String id, Instant at, String content) {
        this(id, at, content, Optional.empty());
    }
}
