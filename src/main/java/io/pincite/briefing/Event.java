package io.pincite.briefing;

import java.util.List;

/**
 * Something that happened on a day.
 *
 * @param date when it was; the day of the event, never that of the report
 * @param statement what was, with everybody who tells it
 * @param also how others tell it, where their words are not nearly the same; each of them cites one of the citations of
 *     {@code statement}
 */
public record Event(EventDate date, Statement statement, List<Statement> also) {

    /** Copies the list. */
    public Event {
        also = List.copyOf(also);
    }
}
