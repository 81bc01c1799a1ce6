package io.pincite.quality;

import io.pincite.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question whose answer is known.
 *
 * @param id names it in reports
 * @param kind what sort of question it is; {@code unanswerable} and {@code conflict} change what counts as right
 * @param question as a reader would ask it
 * @param answers words of which the answer must hold one, or all where sources disagree; empty where only the place
 *     counts
 * @param evidence where the documents say so
 * @param after questions asked before it in the same conversation
 * @param wrong words that the answer must not hold
 */
public record Golden(
        String id,
        String kind,
        String question,
        List<String> answers,
        List<Place> evidence,
        List<String> after,
        List<String> wrong) {

    /** Copies the lists. */
    public Golden {
        answers = List.copyOf(answers);
        evidence = List.copyOf(evidence);
        after = List.copyOf(after);
        wrong = List.copyOf(wrong);
    }

    /**
     * A place that carries the answer.
     *
     * @param file name of the file, with or without the folders above it
     * @param quote the words; empty where the whole file counts
     * @param span where the words stand in the document's text
     */
    public record Place(String file, Optional<String> quote, Optional<Span> span) {

        /** The file's name without folders, by which places and citations are compared. */
        String name() {
            return nameOf(file);
        }
    }

    /** Whether the documents answer it. */
    public boolean answerable() {
        return !kind.equals("unanswerable");
    }

    /** Whether its sources disagree, so that every one of its answers must be shown. */
    boolean conflict() {
        return kind.equals("conflict");
    }

    /** The names of the files that carry the answer. */
    Set<String> files() {
        return evidence.stream().map(Place::name).collect(Collectors.toUnmodifiableSet());
    }

    static String nameOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
