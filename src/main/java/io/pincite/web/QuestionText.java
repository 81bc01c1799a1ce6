package io.pincite.web;

import java.util.Optional;

/** Reads the question of a request. */
final class QuestionText {

    static final int LONGEST = 4096;

    private QuestionText() {}

    /** The question without white space around it. */
    static String of(Optional<String> given) {
        String question = given.orElse("").strip();
        if (question.isEmpty()) {
            throw new Refusal(ProblemCode.QUESTION_EMPTY, "Put what you want to know into the field question");
        }
        if (question.length() > LONGEST) {
            throw new Refusal(
                    ProblemCode.QUESTION_TOO_LONG,
                    "A question may have " + LONGEST + " characters, this one has " + question.length()
                            + "; shorten it");
        }
        return question;
    }
}
