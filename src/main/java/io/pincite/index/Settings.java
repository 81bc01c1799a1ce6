package io.pincite.index;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * How the library is kept.
 *
 * @param data the folder for everything derived
 * @param readers how many files are read at the same time
 * @param embedders how many passages are embedded at the same time
 * @param texts how many chars of text may stay in memory
 * @param rememberRemoved how long a removed file stays in the list
 * @param vectors makes an empty store of vectors
 * @param clock tells the time
 */
record Settings(
        Path data,
        int readers,
        int embedders,
        long texts,
        Duration rememberRemoved,
        Supplier<VectorStore> vectors,
        Clock clock) {

    /** Rejects what could not work, by the name of the setting. */
    Settings {
        if (readers < 1) {
            throw new IllegalArgumentException("pincite.index.readers must be at least 1, got " + readers);
        }
        if (embedders < 1) {
            throw new IllegalArgumentException("pincite.index.embedders must be at least 1, got " + embedders);
        }
    }
}
