package io.pincite.index;

import io.pincite.intake.Document;
import io.pincite.intake.FoundFile;
import io.pincite.intake.Skipped;
import io.pincite.intake.State;
import java.time.Instant;
import java.util.Optional;

/**
 * What the library knows of one file: everything but its text, so that a file which only lies there costs little memory.
 *
 * @param file relative to the folder
 * @param stamp what it was when it was last looked at; empty for a file that was never looked at
 * @param version of the bytes that were last looked at; empty where they could not be read
 * @param state what came of that
 * @param reason why it is not indexed; empty when it is
 * @param since when {@code state} began
 * @param waiting whether it has changed and is not read again yet
 * @param filed what answers from it
 */
record Entry(
        String file,
        String stamp,
        Optional<String> version,
        State state,
        String reason,
        Instant since,
        boolean waiting,
        Optional<Filed> filed) {

    /** A file that was just seen for the first time. */
    static Entry seen(String file, Instant now) {
        return new Entry(file, "", Optional.empty(), State.PENDING, "", now, true, Optional.empty());
    }

    /** A file that was read. */
    static Entry indexed(FoundFile found, Filed filed, Instant now) {
        Optional<String> version = Optional.of(filed.head().version());
        return new Entry(found.file(), found.stamp(), version, State.INDEXED, "", now, false, Optional.of(filed));
    }

    /** A file that gave no document. Where reading failed, what it said before still answers. */
    Entry skipped(FoundFile found, Skipped skipped, Instant now) {
        return new Entry(
                file,
                found.stamp(),
                skipped.version(),
                skipped.state(),
                skipped.reason(),
                now,
                false,
                skipped.state() == State.FAILED ? filed : Optional.empty());
    }

    /** The same, looked at and found unchanged. */
    Entry unchanged(FoundFile found) {
        return new Entry(file, found.stamp(), version, state, reason, since, false, filed);
    }

    /** The same, known to have changed. */
    Entry waitingForReading() {
        return new Entry(file, stamp, version, state, reason, since, true, filed);
    }

    /** The same file, gone from the folder. */
    Entry removed(Instant now) {
        String reason = "The file is no longer in the folder.";
        return new Entry(file, "", Optional.empty(), State.REMOVED, reason, now, false, Optional.empty());
    }

    /** Names its document, whether there is one or not. */
    String id() {
        return Document.idOf(file);
    }

    /** The state that people see. */
    State visibleState() {
        return waiting ? State.PENDING : state;
    }

    /** The reason that people see. */
    String visibleReason() {
        if (!waiting) {
            return reason;
        }
        return filed.isPresent()
                ? "The file has changed; what it said before answers until it is read again."
                : "The file is waiting to be read.";
    }

    /** Whether its bytes, being of {@code current}, need not be read again. */
    boolean knows(Optional<String> current) {
        return current.isPresent() && current.equals(version) && state != State.REMOVED && state != State.PENDING;
    }

    /** Whether a file found with {@code stampNow} must be looked at. */
    boolean differs(String stampNow) {
        boolean worthTryingAgain = state == State.FAILED && version.isEmpty();
        return worthTryingAgain || !stamp.equals(stampNow);
    }

    int passages() {
        return filed.map(Filed::passages).orElse(0);
    }
}
