package io.pincite.conversation;

import java.util.Optional;

/** Knows which conversation goes on at a place outside, such as a thread. Survives restarts. Safe to share between threads. */
public interface Threads {

    /** The conversation that goes on at {@code place}; empty where none does, or it is forgotten. */
    Optional<String> conversationAt(String place);

    /** Notes that {@code conversation} goes on at {@code place}, 200 characters at most; one that is not kept goes on nowhere. */
    void goesOn(String place, String conversation);
}
