package io.pincite.conversation;

import java.util.Locale;
import java.util.Optional;

/**
 * What a reader thinks of an answer.
 *
 * @param verdict whether it helped
 * @param reason what was wrong with it, where the reader says
 * @param comment in the reader's own words
 */
public record Feedback(Verdict verdict, Optional<Reason> reason, Optional<String> comment) {

    /** How many chars a comment may have. */
    public static final int LONGEST_COMMENT = 2000;

    /** Rejects a comment that is too long to keep. */
    public Feedback {
        if (comment.filter(words -> words.length() > LONGEST_COMMENT).isPresent()) {
            throw new IllegalArgumentException("A comment may have " + LONGEST_COMMENT + " chars");
        }
    }

    /** Whether an answer helped. */
    public enum Verdict {
        /** It did. */
        HELPFUL,
        /** It did not. */
        NOT_HELPFUL;

        /** The name as the HTTP interface spells it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What can be wrong with an answer. */
    public enum Reason {
        /** It says what is not so. */
        WRONG,
        /** Something is missing. */
        INCOMPLETE,
        /** A citation does not carry what it should. */
        CITATION,
        /** Something else. */
        OTHER;

        /** The name as the HTTP interface spells it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
