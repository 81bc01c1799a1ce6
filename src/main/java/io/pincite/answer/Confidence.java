package io.pincite.answer;

import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Inquiry;

/**
 * Decides whether the best sentence found is an answer, or only the nearest thing to one. A logistic regression over a few
 * signals, fitted on about 830 questions that a library answers and 1,110 that it does not, most of them meant for another
 * library. On those same questions it tells the two apart with an AUROC of .99, so expect less on others. A question that
 * the library nearly answers it can hardly tell from one that it answers (.63). For conversations two weights were fitted
 * again, on half of 306 questions asked with and without the conversations that answer them.
 */
final class Confidence {

    private static final double BASE = -5.55;
    private static final double WORDS = 1.4;
    private static final double AROUND = 2.5;
    private static final double MEANING = 4.0;

    /** In a conversation a sentence alone says less of it, and the other sentences the more. */
    private static final double MEANING_IN_TALK = 2.0;

    private static final double TALK = 2.8;
    private static final double BASE_IN_TALK = 0.1;
    private static final double NEAREST = 4.8;
    private static final double NAMES = 1.4;
    private static final double KIND_MISSING = -0.9;
    private static final double NOUN_UNKNOWN = -1.4;

    /** What the nearest passage, and the sentence, mostly reach in meaning where all words are met: stands in for a missing model. */
    private static final double NEAREST_BY_WORDS = 0.6;

    private static final double MEANING_BY_WORDS = 0.55;

    private final double enough;

    /** Answers that are less sure than {@code enough}, from 0 to 1, do not suffice. */
    Confidence(double enough) {
        this.enough = enough;
    }

    /** Whether {@code best}, the best sentence of the evidence, answers. */
    boolean suffices(Evidence evidence, Candidate best) {
        return of(evidence, best) >= enough;
    }

    /** Below this an honest no is the better answer. */
    double enough() {
        return enough;
    }

    /** From 0, surely not, to 1, surely. */
    double of(Evidence evidence, Candidate best) {
        Inquiry inquiry = evidence.inquiry();
        Candidate.Signals signals = best.signals();
        boolean byWords = evidence.nearest() == 0;
        double nearest = byWords ? NEAREST_BY_WORDS * signals.around() : evidence.nearest();
        double meaning = byWords && signals.meaning() == 0 ? MEANING_BY_WORDS * signals.around() : signals.meaning();
        boolean kindMissing =
                !inquiry.asked().kinds().isEmpty() && best.fitting().isEmpty();
        boolean nounUnknown = inquiry.noun().filter(noun -> !noun.known()).isPresent();
        double sum = BASE
                + WORDS * signals.words()
                + AROUND * signals.around()
                + (best.isTalk() ? BASE_IN_TALK + MEANING_IN_TALK * meaning + TALK * signals.talk() : MEANING * meaning)
                + NEAREST * nearest
                + NAMES * (signals.names() - 1)
                + (kindMissing ? KIND_MISSING : 0)
                + (nounUnknown ? NOUN_UNKNOWN : 0);
        return 1 / (1 + Math.exp(-sum));
    }
}
