package io.pincite.index;

import io.pincite.intake.State;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far reading the folder has come.
 *
 * @param phase what goes on now
 * @param files how many files are in each state; states without files are present with 0
 * @param passages passages that can be found by word
 * @param embedded passages that can be found by meaning too
 * @param reading the file being read now
 * @param remaining how long the rest will take, where that can be told
 * @param filesPerMinute how many files were read lately, while files are being read
 */
public record Progress(
        Phase phase,
        Map<State, Integer> files,
        int passages,
        int embedded,
        Optional<String> reading,
        Optional<Duration> remaining,
        OptionalInt filesPerMinute) {

    /** What goes on. */
    public enum Phase {
        /** Opening what was kept. */
        STARTING,
        /** Reading files; what is read already answers. */
        READING,
        /** Every file is read; vectors are still being made. */
        EMBEDDING,
        /** Nothing left to do. */
        READY
    }

    /** Copies the map. */
    public Progress {
        files = Map.copyOf(files);
    }

    /** Progress whose rate is not known. */
    public Progress(
            Phase phase,
            Map<State, Integer> files,
            int passages,
            int embedded,
            Optional<String> reading,
            Optional<Duration> remaining) {
        this(phase, files, passages, embedded, reading, remaining, OptionalInt.empty());
    }
}
