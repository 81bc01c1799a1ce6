package io.pincite.conversation;

import java.util.regex.Pattern;

/**
 * Makes a follow-up into a question that stands alone, from the turn before it: "Who supported it?" becomes "Who supported
 * the offensive?". A question that names what it is about stays as it is, so that a change of topic is not dragged back.
 * English; a question in another language stays as it is.
 */
final class FollowUp {

    private static final Pattern OPENING =
            Pattern.compile("^(?:and|but|so|ok(?:ay)?|then|well)\\b[,\\s]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKS = Pattern.compile(
            "^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|tell|show|give|list|name"
                    + "|thank|thanks|please)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private FollowUp() {}

    /** {@code asked} as a question that stands alone, seeing the turn before it. */
    static String standalone(String asked, Turn before) {
        return standalone(asked, Before.of(before));
    }

    /** {@code asked} as a question that stands alone, seeing what was before it. */
    static String standalone(String asked, Before before) {
        String question = asked.strip();
        return Ellipsis.filled(question, before.question())
                .or(() -> Antecedent.named(withoutOpening(question), before))
                .orElse(asked);
    }

    static String withoutOpening(String question) {
        return OPENING.matcher(question).replaceFirst("");
    }

    /** Whether {@code words} ask or bid for something without a question word. */
    static boolean asks(String words) {
        return ASKS.matcher(words).matches();
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
