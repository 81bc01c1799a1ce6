package io.pincite.conversation;

import io.pincite.answer.Answer;
import io.pincite.answer.Claim;
import io.pincite.citation.Citation;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What a follow-up looks back at.
 *
 * @param question the question before it, standing alone
 * @param answer what that one was answered; asked for only where something may stand for words of it
 */
record Before(String question, Supplier<Answer> answer) {

    /** What {@code turn} leaves behind. */
    static Before of(Turn turn) {
        return new Before(turn.answer().question().text(), turn::answer);
    }

    /** The words of the first citation that were asked for; empty where none are marked, and for a no. */
    Optional<String> shortAnswer() {
        return answer.get()
                .fold(
                        cited -> cited.citations().stream().findFirst().flatMap(Citation::shortAnswer),
                        no -> Optional.empty());
    }

    /** What its first citation quotes; empty for a no. */
    String quoted() {
        return answer.get()
                .fold(
                        cited -> cited.citations().stream()
                                .findFirst()
                                .map(Citation::quote)
                                .orElse(""),
                        no -> "");
    }

    /** The sentences of an answer that a language model has to do with; what was kept from models is kept from them on. */
    String toldByModel() {
        return answer.get().fold(cited -> cited.authorship().sentTo().isEmpty() ? "" : sentencesOf(cited), no -> "");
    }

    private static String sentencesOf(Answer.Cited cited) {
        return cited.claims().stream().map(Claim::text).collect(Collectors.joining(" "));
    }
}
