package io.pincite.answer;

import io.pincite.citation.Citation;
import java.util.List;
import java.util.Locale;

/**
 * One sentence of an answer and what it stands on.
 *
 * @param text the sentence, without citation marks
 * @param citations what carries it, best first, never empty
 * @param support how the citations carry it
 */
public record Claim(String text, List<Citation> citations, Support support) {

    /** Rejects a sentence without support, so an uncited claim cannot exist. */
    public Claim {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("Claim without a citation: " + text);
        }
    }

    /** How citations carry a claim. */
    public enum Support {
        /** The claim is the quote. */
        QUOTED,
        /** The claim says it in other words, and was checked against the quote. */
        VERIFIED;

        /** The name as the HTTP interface spells it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
