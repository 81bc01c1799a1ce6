package io.pincite.conversation;

import io.pincite.answer.Answer;
import io.pincite.citation.Citation;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a follow-up looks back at.
 *
 * @param question the question before it, standing alone
 * @param shortAnswer the words that answered that one; asked for only where a pronoun may stand for them
 */
record Before(String question, Supplier<Optional<String>> shortAnswer) {

    /** What {@code turn} leaves behind. */
    static Before of(Turn turn) {
        return new Before(turn.answer().question().text(), () -> shortAnswer(turn.answer()));
    }

    /** The words of the first citation that were asked for; empty where none are marked, and for a no. */
    static Optional<String> shortAnswer(Answer answer) {
        return answer.fold(
                cited -> cited.citations().stream().findFirst().flatMap(Citation::shortAnswer), no -> Optional.empty());
    }
}
