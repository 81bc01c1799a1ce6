package io.pincite.briefing;

import io.pincite.text.Word;
import io.pincite.text.Words;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What two sentences of independent sources both speak of.
 *
 * @param sentence one of them
 * @param words the normal forms of the words that a part of each shares
 */
record SameMatter(Reported sentence, Set<String> words) {

    /** Two parts of sentences that share fewer words than this tell two things. */
    private static final int FEWEST_SHARED = 2;

    /** Only parts that mean nearly the same tell one thing. */
    private static final double MEANING = 0.64;

    /** A part of each that names the same rare name, shares another word, and means nearly the same. */
    static Optional<SameMatter> of(Reported one, Reported other, Material material, Likeness likeness) {
        if (material.areOneSource(one.document(), other.document())
                || likeness.shared(one, other).stream().noneMatch(likeness::isRare)) {
            return Optional.empty();
        }
        for (Clause first : Clause.of(one)) {
            for (Clause second : Clause.of(other)) {
                Set<String> shared = new HashSet<>(first.terms());
                shared.retainAll(second.terms());
                boolean named = shared.stream()
                        .anyMatch(term ->
                                first.names().contains(term) && second.names().contains(term) && likeness.isRare(term));
                if (named
                        && shared.size() >= FEWEST_SHARED
                        && likeness.meaning(first.text(), second.text()) >= MEANING) {
                    return Optional.of(new SameMatter(one, shared));
                }
            }
        }
        return Optional.empty();
    }

    /** What both speak of, as the sentence spells it; words that stand side by side stay together. */
    String inWords() {
        StringBuilder spelled = new StringBuilder();
        int end = -2;
        for (Word word : Words.in(sentence.text(), sentence.document().language())) {
            if (words.contains(word.term())) {
                boolean joined = word.span().start() - end == 1;
                spelled.append(spelled.isEmpty() ? "" : joined ? " " : ", ")
                        .append(word.span().in(sentence.text()));
                end = word.span().end();
            }
        }
        return spelled.toString();
    }
}
