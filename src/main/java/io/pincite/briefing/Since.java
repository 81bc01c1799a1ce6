package io.pincite.briefing;

import io.pincite.citation.Citation;
import io.pincite.citation.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * What has changed since the last briefing on the same topic.
 *
 * @param id of that briefing
 * @param asOf the day it was written
 * @param fresh sentences that it did not hold
 * @param lost quotes of it that do not stand where they stood
 */
public record Since(String id, LocalDate asOf, List<Statement> fresh, List<Lost> lost) {

    /** Copies the lists. */
    public Since {
        fresh = List.copyOf(fresh);
        lost = List.copyOf(lost);
    }

    /**
     * A quote that does not stand where it stood.
     *
     * @param citation as the earlier briefing cited it
     * @param verdict what became of it
     */
    public record Lost(Citation citation, Verdict verdict) {}
}
