package io.pincite.answer;

import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Retriever;
import io.pincite.retrieval.Writer;
import jakarta.inject.Singleton;

/** Answers questions from the library, and from nothing else. Safe to share between threads. */
@Singleton
public final class Answerer {

    /** How many passages the writer gets to see. */
    private static final int PASSAGES = 30;

    private final Retriever retriever;
    private final AnswerWriter writer;

    Answerer(Retriever retriever, AnswerWriter writer) {
        this.retriever = retriever;
        this.writer = writer;
    }

    /** The answer to {@code question}: cited, or an honest no. */
    public Answer answer(Question question, AnswerListener listener) {
        Evidence evidence = retriever.evidenceFor(question, PASSAGES);
        listener.passages(evidence);
        return writer.write(evidence, listener)
                .fold(
                        cited -> cited.noting(Notes.on(cited.citations(), evidence)),
                        no -> no.noting(Notes.on(evidence)));
    }

    /** Who writes the answer to a question of a reader who does not say who should. */
    public Writer usualWriter() {
        return writer.usual();
    }
}
