package io.pincite.answer;

import io.pincite.retrieval.Writer;
import java.util.Optional;

/**
 * Who wrote the sentences of an answer, and what became of a language model that was asked to.
 *
 * @param writer whose sentences they are
 * @param model the model that wrote them; empty where they are quotes
 * @param sentTo the host that question and passages went to; empty where nothing left
 * @param dropped how many sentences of the model are left out because no passage carries them
 * @param instead why the sentences are quotes although a model was to write them
 */
public record Authorship(
        Writer writer, Optional<String> model, Optional<String> sentTo, int dropped, Optional<Reason> instead) {

    /** The documents wrote them, and nobody else was asked to. */
    public static final Authorship QUOTED =
            new Authorship(Writer.EXTRACTIVE, Optional.empty(), Optional.empty(), 0, Optional.empty());

    /** Rejects a model's sentences without the model, and quotes with it. */
    public Authorship {
        boolean generated = writer == Writer.GENERATED;
        if (generated != model.isPresent() || (generated && instead.isPresent())) {
            throw new IllegalArgumentException("Who wrote it? " + writer + ", " + model + ", " + instead);
        }
    }

    /**
     * Why a model's sentences are not shown.
     *
     * @param code the name that clients act on, such as {@code model.timeout}
     * @param message what happened and what to do, for a person
     */
    public record Reason(String code, String message) {}
}
