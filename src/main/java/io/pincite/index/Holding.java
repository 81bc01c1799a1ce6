package io.pincite.index;

import io.pincite.intake.Document;
import io.pincite.intake.State;
import java.util.List;
import java.util.Optional;

/**
 * One file of the folder, and how it stands in the library.
 *
 * @param file relative to the folder, with {@code /} between its parts
 * @param state its one state
 * @param reason why it is not indexed and what to do about it; empty when indexed
 * @param document what answers from it: for a file whose new version could not be read, still the old one
 * @param passages how many passages it gives
 * @param copies other files that say nearly the same
 */
public record Holding(
        String file, State state, String reason, Optional<Document> document, int passages, List<String> copies) {

    /** Copies the list. */
    public Holding {
        copies = List.copyOf(copies);
    }

    /** The id of its document, whether there is one or not. */
    public String id() {
        return Document.idOf(file);
    }
}
