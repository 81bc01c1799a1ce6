package io.pincite.briefing;

import io.pincite.citation.Citation;
import java.util.List;
import java.util.Locale;

/**
 * Something that the documents leave open. Says what was looked for and not found; it states nothing about the world.
 *
 * @param kind what is missing
 * @param text what was looked for, and where
 * @param citations the places that leave it open, where there are any
 */
public record Gap(Kind kind, String text, List<Citation> citations) {

    /** Copies the list. */
    public Gap {
        citations = List.copyOf(citations);
    }

    /** What is missing. */
    public enum Kind {
        /** A word of the topic stands nowhere. */
        WORD,
        /** Something that one would ask on such a topic. */
        INFORMATION,
        /** A date lacks its year, or a day its report's date. */
        DATE,
        /** A document does not say when it was published. */
        UNDATED_SOURCE,
        /** More was found than the briefing has room for. */
        LEFT_OUT;

        /** The name as every door spells it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
