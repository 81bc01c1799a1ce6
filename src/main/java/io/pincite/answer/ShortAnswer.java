package io.pincite.answer;

import io.pincite.text.Mention;
import java.util.Optional;

/** Picks the words inside a sentence that are the answer in short: the date, the number, the name that was asked for. */
final class ShortAnswer {

    private ShortAnswer() {}

    /** The mention that fits best; empty where the question asks for no kind of mention or the sentence has none. */
    static Optional<Mention> in(Candidate candidate) {
        return candidate.fitting().stream().findFirst();
    }
}
