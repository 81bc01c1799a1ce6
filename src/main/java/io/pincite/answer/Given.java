package io.pincite.answer;

import io.pincite.retrieval.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * An answer and everything that was told while it grew, so that it can be told again.
 *
 * @param told what a listener heard, in its order
 * @param answer what it came to
 */
record Given(List<Consumer<AnswerListener>> told, Answer answer) {

    /** Copies the list. */
    Given {
        told = List.copyOf(told);
    }

    /** Tells {@code listener} all over again. */
    void tell(AnswerListener listener) {
        told.forEach(event -> event.accept(listener));
    }

    /** Passes everything on, and notes it. Not safe to share between threads. */
    static final class Notebook implements AnswerListener {

        private final AnswerListener listener;
        private final List<Consumer<AnswerListener>> told = new ArrayList<>();

        Notebook(AnswerListener listener) {
            this.listener = listener;
        }

        @Override
        public void passages(Evidence evidence) {
            tell(hearing -> hearing.passages(evidence));
        }

        @Override
        public void claim(Claim claim) {
            tell(hearing -> hearing.claim(claim));
        }

        @Override
        public void traced(Trace trace) {
            tell(hearing -> hearing.traced(trace));
        }

        @Override
        public void withdrawn() {
            tell(AnswerListener::withdrawn);
        }

        private void tell(Consumer<AnswerListener> event) {
            told.add(event);
            event.accept(listener);
        }

        /** What was told, and what it came to. */
        Given given(Answer answer) {
            return new Given(told, answer);
        }
    }
}
