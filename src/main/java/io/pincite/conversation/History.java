package io.pincite.conversation;

import io.pincite.answer.Trace;
import java.util.List;
import java.util.Optional;

/** What was asked and answered, for as long as it is kept. Survives restarts. Safe to share between threads. */
public interface History {

    /**
     * The latest conversations of one kind of asker, newest first.
     *
     * @param asker who began them
     * @param words some question of the conversation, or its title, must hold all of these; empty lets all through
     * @param limit how many at most
     */
    List<Conversation> conversations(Asker asker, String words, int limit);

    /** The conversation with this id. */
    Optional<Conversation> conversation(String id);

    /** The turns of a conversation in the order in which they were asked, the last 200; empty for an unknown one. */
    List<Turn> turns(String conversation);

    /** The turn whose answer has this id. */
    Optional<Turn> turn(String answerId);

    /** How the answer with this id came about. */
    Optional<Trace> trace(String answerId);

    /** Calls a conversation something else. Returns whether there is such a conversation. */
    boolean rename(String conversation, String title);

    /** Notes what a reader thinks of an answer, instead of what was noted before. Returns whether there is such an answer. */
    boolean note(String answerId, Feedback feedback);

    /** Forgets a conversation for good: on return its words are off the disk. Returns whether there was such a conversation. */
    boolean forget(String conversation);

    /** Forgets all conversations for good. */
    void forgetAll();
}
