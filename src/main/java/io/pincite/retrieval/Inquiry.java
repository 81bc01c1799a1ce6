package io.pincite.retrieval;

import io.pincite.text.Mention;
import io.pincite.text.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question as it was understood.
 *
 * @param question what was asked
 * @param asked what kind of answer it wants
 * @param words what to look for, in the order of the question
 * @param noun the one of the words that says what is asked for, as "hotel" does in "which hotel"
 * @param mentions dates, numbers and names in the question; offsets count in its text
 * @param period the days that it is about, where it names any
 * @param outlets those that it names, as their documents spell them, in alphabetical order
 * @param spellings other spellings found in the documents and searched as well, by the question's own
 * @param byMeaning whether the vectors know its language; if not, its words alone were searched
 */
public record Inquiry(
        Question question,
        Asked asked,
        List<Sought> words,
        Optional<Sought> noun,
        List<Mention> mentions,
        Optional<Period> period,
        List<String> outlets,
        Map<String, List<String>> spellings,
        boolean byMeaning) {

    /** Copies what it is given. */
    public Inquiry {
        words = List.copyOf(words);
        mentions = List.copyOf(mentions);
        outlets = List.copyOf(outlets);
        spellings = Collections.unmodifiableMap(new LinkedHashMap<>(spellings));
    }

    /** A question about no days and no outlet in particular, in a language that the vectors know. */
    public Inquiry(Question question, Asked asked, List<Sought> words, Optional<Sought> noun, List<Mention> mentions) {
        this(question, asked, words, noun, mentions, Optional.empty(), List.of(), Map.of(), true);
    }

    /** Whether of several reports the newest is wanted: the latest there is, or the latest as of a day. */
    public boolean wantsNewest() {
        return Asked.wantsNewest(question.text());
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
