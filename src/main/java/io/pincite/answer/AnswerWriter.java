package io.pincite.answer;

import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Writer;

/** Makes an answer from evidence, and from nothing else. Safe to share between threads. */
interface AnswerWriter {

    /**
     * The answer that {@code evidence} carries, or an honest no.
     *
     * @param listener hears each claim as soon as it is finished
     */
    Answer write(Evidence evidence, AnswerListener listener);

    /** Who writes where nobody says who should. */
    default Writer usual() {
        return Writer.EXTRACTIVE;
    }
}
