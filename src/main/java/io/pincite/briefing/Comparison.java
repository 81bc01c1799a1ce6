package io.pincite.briefing;

import io.pincite.citation.Recheck;
import io.pincite.citation.Verdict;
import io.pincite.index.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares a briefing with the one before it on the same topic. */
final class Comparison {

    private Comparison() {}

    /** What {@code now} says that {@code before} did not, and which quotes of {@code before} the library lost. */
    static Since between(String id, Briefing.Written before, Briefing.Written now, Snapshot library) {
        Set<String> known = new HashSet<>();
        before.statements().forEach(statement -> known.add(statement.text()));
        List<Statement> fresh = now.statements().stream()
                .filter(statement -> statement.kind() == Statement.Kind.QUOTED)
                .filter(statement -> known.add(statement.text()))
                .toList();
        Recheck recheck = new Recheck(library);
        List<Since.Lost> lost = before.citations().stream()
                .map(citation -> new Since.Lost(citation, recheck.of(citation).verdict()))
                .filter(checked -> checked.verdict() != Verdict.HOLDS)
                .toList();
        return new Since(id, before.asOf(), fresh, lost);
    }
}
