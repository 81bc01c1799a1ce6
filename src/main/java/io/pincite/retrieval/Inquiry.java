package io.pincite.retrieval;

import io.pincite.text.Mention;
import java.util.List;
import java.util.Optional;

/**
 * A question as it was understood.
 *
 * @param question what was asked
 * @param asked what kind of answer it wants
 * @param words what to look for, in the order of the question
 * @param noun the one of the words that says what is asked for, as "hotel" does in "which hotel"
 * @param mentions dates, numbers and names in the question; offsets count in its text
 */
public record Inquiry(
        Question question, Asked asked, List<Sought> words, Optional<Sought> noun, List<Mention> mentions) {

    /** Copies the lists. */
    public Inquiry {
        words = List.copyOf(words);
        mentions = List.copyOf(mentions);
    }

    /** The words that stand nowhere in the library. */
    public List<Sought> unknown() {
        return words.stream().filter(word -> !word.known()).toList();
    }

    /** The sum of what the words tell; 0 for a question without words to look for. */
    public double weight() {
        return words.stream().mapToDouble(Sought::weight).sum();
    }
}
