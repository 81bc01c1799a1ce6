package io.pincite.briefing;

import io.pincite.answer.Claim;
import io.pincite.citation.Citation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One sentence of a page and what it stands on.
 *
 * @param text the sentence, without citation marks
 * @param kind how the citations carry it
 * @param citations what carries it, the first to say so first; never empty
 */
public record Statement(String text, Kind kind, List<Citation> citations) {

    /** Rejects a sentence that nothing carries, and a quote that is not one, so that neither can be in a briefing. */
    public Statement {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("Statement without a citation: " + text);
        }
        if (kind == Kind.QUOTED && !text.equals(oneLine(citations.get(0).quote()))) {
            throw new IllegalArgumentException("Not the words of its first citation: " + text);
        }
    }

    /** How citations carry a sentence. */
    public enum Kind {
        /** It is the quote of its first citation, on one line. */
        QUOTED,
        /** It is put together from dates, names and numbers that stand in its citations, and a count of them. */
        BUILT,
        /** It is a sentence of an answer that says in other words what its citations hold, and was checked against them. */
        VERIFIED
    }

    /** The words of the first citation, carried by all of them. */
    static Statement quoting(List<Citation> citations) {
        return new Statement(oneLine(citations.get(0).quote()), Kind.QUOTED, citations);
    }

    /** A sentence made of what the citations hold. */
    static Statement built(String text, List<Citation> citations) {
        return new Statement(text, Kind.BUILT, citations);
    }

    /** A sentence of an answer. */
    static Statement claimed(Claim claim) {
        boolean quoted = claim.text().equals(oneLine(claim.citations().get(0).quote()));
        return new Statement(claim.text(), quoted ? Kind.QUOTED : Kind.VERIFIED, claim.citations());
    }

    /** How many documents carry it, near-copies counted once. */
    public int independentSources() {
        Set<String> counted = new HashSet<>();
        int sources = 0;
        for (Citation citation : citations) {
            sources += counted.add(citation.document().id()) ? 1 : 0;
            citation.copies().forEach(copy -> counted.add(copy.id()));
        }
        return sources;
    }

    static String oneLine(String quote) {
        return quote.replaceAll("\\s+", " ");
    }
}
