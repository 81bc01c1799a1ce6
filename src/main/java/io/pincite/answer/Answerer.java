package io.pincite.answer;

import io.pincite.index.Library;
import io.pincite.index.Snapshot;
import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Retriever;
import io.pincite.retrieval.Writer;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Answers questions from the library, and from nothing else. Safe to share between threads. */
@Singleton
public final class Answerer {

    /** How many passages the writer gets to see. */
    private static final int PASSAGES = 30;

    private final Library library;
    private final Retriever retriever;
    private final AnswerWriter writer;
    private final RecentAnswers recent = new RecentAnswers();

    Answerer(Library library, Retriever retriever, AnswerWriter writer) {
        this.library = library;
        this.retriever = retriever;
        this.writer = writer;
    }

    /** The answer to {@code question}: cited, or an honest no. */
    public Answer answer(Question question, AnswerListener listener) {
        Snapshot now = library.snapshot();
        Optional<Given> known = recent.find(question, now);
        if (known.isPresent()) {
            known.get().tell(listener);
            return known.get().answer();
        }
        Given.Notebook notebook = new Given.Notebook(listener);
        Evidence evidence = retriever.evidenceFor(question, PASSAGES);
        notebook.passages(evidence);
        Answer answer = writer.write(evidence, notebook)
                .fold(
                        cited -> cited.noting(Notes.on(cited.citations(), evidence)),
                        no -> no.noting(Notes.on(evidence)));
        if (isLasting(evidence)) {
            recent.keep(question, now, notebook.given(answer));
        }
        return answer;
    }

    /** A language model may write otherwise the next time; an embedding model that failed may have recovered by then. */
    private static boolean isLasting(Evidence evidence) {
        return evidence.question().writer() == Writer.EXTRACTIVE && evidence.nearest() != 0;
    }

    /** Who writes the answer to a question of a reader who does not say who should. */
    public Writer usualWriter() {
        return writer.usual();
    }
}
