package io.pincite.intake;

import java.util.Locale;

/** How a file stands. Every file in the folder is in exactly one of these states. */
public enum State {
    /** Read completely; its passages can be found. */
    INDEXED,
    /** Seen, not read yet. */
    PENDING,
    /** Read, but there is no text in it. */
    EMPTY,
    /** Not one of the formats that Pincite reads. */
    UNSUPPORTED,
    /** Could be read, but must not be: a link, a password, a limit. */
    REFUSED,
    /** Reading it went wrong. */
    FAILED,
    /** Was here, and is gone. */
    REMOVED;

    /** The name as people and the HTTP interface see it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
