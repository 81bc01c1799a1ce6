package io.pincite.conversation;

import java.util.Optional;

/** Keeps papers where conversations are kept, and for as long. Survives restarts. Safe to share between threads. */
public interface Papers {

    /** Keeps {@code paper}; says whether it will outlive the process. A paper that cannot be kept is no failure. */
    boolean keep(Paper paper);

    /** The paper with this id. */
    Optional<Paper> paper(String id);

    /** The latest paper on a subject. */
    Optional<Paper> latestOn(String subject);
}
