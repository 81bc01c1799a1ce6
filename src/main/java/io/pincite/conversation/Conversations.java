package io.pincite.conversation;

import io.pincite.answer.AnswerListener;
import io.pincite.retrieval.Question;
import java.util.function.Consumer;

/** Where every door asks. Safe to share between threads. */
public interface Conversations {

    /**
     * Answers {@code ask}. An unknown conversation begins anew under a new id.
     *
     * @param understood hears the question that stands alone, before the search
     * @param listener hears how the answer grows
     */
    Turn ask(Ask ask, Consumer<Question> understood, AnswerListener listener);
}
