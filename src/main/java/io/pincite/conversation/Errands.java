package io.pincite.conversation;

import java.util.List;
import java.util.Optional;

/**
 * Keeps errands until they are done, and their ids for two days longer, so that each is done once however often it comes.
 * What a method did survives the end of the process at any moment. Safe to share between threads.
 */
public interface Errands {

    /** Keeps {@code errand}; false when one with its id came before, done or not. */
    boolean take(Errand errand);

    /** The errand with this id; empty when there is none, or it is done. */
    Optional<Errand> open(String id);

    /** What is not done, in the order in which it came. */
    List<Errand> open();

    /** Notes what was made for an errand, before it is handed over. */
    void made(String id, String result);

    /** Notes that an errand is done, and forgets what it was. */
    void done(String id);
}
