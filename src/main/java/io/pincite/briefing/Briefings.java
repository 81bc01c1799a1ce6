package io.pincite.briefing;

import java.util.Optional;

/** Where every door asks for briefings. Safe to share between threads. */
public interface Briefings {

    /** Writes the briefing on {@code topic}, or an honest no, and keeps it. */
    FiledBriefing write(Topic topic, BriefingListener listener);

    /** The briefing with this id, as long as it is kept. */
    Optional<FiledBriefing> briefing(String id);
}
