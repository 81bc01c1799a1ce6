package io.pincite.answer;

import io.pincite.index.Recent;
import io.pincite.index.Snapshot;
import io.pincite.retrieval.Question;
import java.lang.ref.Reference;
import java.lang.ref.SoftReference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was answered lately, for as long as the library is the same: the same question to the same library has the same
 * answer, so nobody needs to look for it twice. Gives way when memory is short. Safe to share between threads.
 */
final class RecentAnswers {

    /** How many questions; an answer with its evidence takes some 100 kB, most of it texts that others hold too. */
    private static final int MOST = 1_000;

    private final Recent<Question, Reference<Given>> recent = new Recent<>(MOST);
    private @Nullable Snapshot library;

    /** What {@code question} was answered with from {@code now}; empty where it was not, or that is forgotten. */
    synchronized Optional<Given> find(Question question, Snapshot now) {
        forgetUnless(now);
        return recent.find(question).map(Reference::get);
    }

    /** Remembers what {@code question} was answered with from {@code now}. */
    synchronized void keep(Question question, Snapshot now, Given given) {
        forgetUnless(now);
        recent.keep(question, new SoftReference<>(given));
    }

    /** Another snapshot, even of the same files, may answer something else. */
    private void forgetUnless(Snapshot now) {
        if (library != now) {
            recent.clear();
            library = now;
        }
    }
}
