package io.pincite.briefing;

import java.util.List;

/** Hears how a briefing grows, in this order, on the thread that asked. */
public interface BriefingListener {

    /** Hears nothing. */
    BriefingListener NONE = new BriefingListener() {};

    /** Work on a section begins. */
    default void begun(Section section) {}

    /** A section is finished; for one that holds no sentences the list is empty. */
    default void finished(Section section, List<Statement> statements) {}
}
