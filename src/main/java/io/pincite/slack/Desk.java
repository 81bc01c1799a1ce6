package io.pincite.slack;

import io.pincite.conversation.Feedback;
import java.util.List;
import java.util.Optional;

/** Where an errand is answered. Knows nothing of Slack but how a message looks. Safe to share between threads. */
interface Desk {

    /**
     * The answer to {@code words}, or what is to be said instead; empty when everybody is busy and it should be asked again
     * in a moment.
     *
     * @param conversation the conversation that it continues
     * @param buttons what stands below an answer
     */
    Optional<Said> answer(String words, Optional<String> conversation, List<Button> buttons);

    /** The briefing on {@code words}, in the same way. */
    Optional<Said> briefing(String words, List<Button> buttons);

    /** An answer or a briefing again; empty when it is not kept. */
    Optional<Said> again(String id, List<Button> buttons);

    /** Notes whether an answer helped, and says so. */
    Said note(String answer, Feedback.Verdict verdict);

    /**
     * Something to say.
     *
     * @param id of the answer or the briefing that is said
     * @param conversation that goes on with it
     */
    record Said(Message message, Optional<String> id, Optional<String> conversation) {

        /** Words of the service's own. */
        static Said plainly(String words) {
            return new Said(Message.of(words), Optional.empty(), Optional.empty());
        }
    }
}
