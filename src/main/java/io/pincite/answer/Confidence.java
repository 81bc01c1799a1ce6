package io.pincite.answer;

import io.pincite.retrieval.Inquiry;
import io.pincite.retrieval.Sought;
import java.util.List;

/**
 * Decides whether the best sentence found is an answer, or only the nearest thing to one. A logistic regression over the
 * signals of that sentence, fitted on about 780 questions that a library answers and 1,090 that it does not (questions
 * meant for another library): it tells the two apart with an AUROC of .99. It does not tell a question that the library
 * nearly answers from one that it answers (.62).
 */
final class Confidence {

    private static final double BASE = -5.2;
    private static final double WORDS = 1.1;
    private static final double AROUND = 3.3;
    private static final double MEANING = 7.2;
    private static final double NAMES = 1.5;
    private static final double KIND_MISSING = -1.0;

    /** Not fitted: in a large library hardly a word is unknown. In a small one it is the plainest sign of a no. */
    private static final double UNKNOWN = -1.0;

    /** Below this an honest no is the better answer. */
    private static final double ENOUGH = 0.5;

    /** Whether {@code candidates}, best first and not empty, answer {@code inquiry}. */
    boolean suffices(Inquiry inquiry, List<Candidate> candidates) {
        return of(inquiry, candidates) >= ENOUGH;
    }

    /** From 0, surely not, to 1, surely. */
    double of(Inquiry inquiry, List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        Candidate.Signals signals = best.signals();
        boolean kindMissing =
                !inquiry.asked().kinds().isEmpty() && best.fitting().isEmpty();
        double sum = BASE
                + WORDS * signals.words()
                + AROUND * signals.around()
                + MEANING * signals.meaning()
                + NAMES * (signals.names() - 1)
                + (kindMissing ? KIND_MISSING : 0)
                + UNKNOWN * unknownShare(inquiry);
        return 1 / (1 + Math.exp(-sum));
    }

    private static double unknownShare(Inquiry inquiry) {
        double unknown = inquiry.unknown().stream().mapToDouble(Sought::weight).sum();
        return inquiry.weight() == 0 ? 0 : unknown / inquiry.weight();
    }
}
