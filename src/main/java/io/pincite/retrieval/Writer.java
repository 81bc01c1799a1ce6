package io.pincite.retrieval;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who writes the sentences of an answer. */
public enum Writer {
    /** The documents: their own sentences. */
    EXTRACTIVE,
    /** A language model; what it writes is kept where a passage carries it. */
    GENERATED;

    /** The name as the HTTP interface spells it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The writer of this label. */
    public static Optional<Writer> of(String label) {
        return Arrays.stream(values())
                .filter(writer -> writer.label().equals(label))
                .findFirst();
    }
}
