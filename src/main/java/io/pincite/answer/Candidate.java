package io.pincite.answer;

import io.pincite.passage.Passage;
import io.pincite.retrieval.Ranked;
import io.pincite.text.Mention;
import io.pincite.text.Span;
import io.pincite.text.Speakers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence of the evidence that may answer.
 *
 * @param from the passage it stands in
 * @param place its number among the sentences of the passage, from 0
 * @param span where it stands, in the document's text
 * @param quote what is cited for it: the sentence, in a conversation together with what its speaker said right before and
 *     the speaker's name; in the document's text
 * @param terms the normal forms of the sentence's words
 * @param met the places, in the question's list of words, of the words that it holds
 * @param fitting what it mentions of the kind that was asked for and the question does not name itself; offsets in the
 *     document's text
 * @param signals what speaks for it
 */
record Candidate(
        Ranked from,
        int place,
        Span span,
        Span quote,
        Set<String> terms,
        Set<Integer> met,
        List<Mention> fitting,
        Signals signals) {

    private static final Pattern ASKS = Pattern.compile("[?\uFF1F\u061F][\"'\u201D\u2019)\\]\\s]*$");

    /** Copies what it is given. */
    Candidate {
        terms = Set.copyOf(terms);
        met = Set.copyOf(met);
        fitting = List.copyOf(fitting);
    }

    Passage passage() {
        return from.passage();
    }

    /** The sentence, sliced from the document. */
    String text() {
        return span.in(passage().source().text());
    }

    /** What is cited for it, sliced from the document. */
    String quoted() {
        return quote.in(passage().source().text());
    }

    /** What is said in it: the sentence without the name of who says it; sliced from the document. */
    String said() {
        String text = passage().source().text();
        return Speakers.saidIn(span, text).in(text);
    }

    /** Whether it is a line of a conversation, or stands in one. */
    boolean isTalk() {
        return Speakers.at(span.start(), passage().source().text()).isPresent();
    }

    double score() {
        return signals.score();
    }

    /** The same sentence with other signals. */
    Candidate with(Signals others) {
        return new Candidate(from, place, span, quote, terms, met, fitting, others);
    }

    /** Whether it asks rather than tells. */
    boolean asks() {
        return ASKS.matcher(text()).find();
    }

    /** Whether {@code other} is the sentence right before or after this one. */
    boolean adjoins(Candidate other) {
        return passage().equals(other.passage()) && Math.abs(place - other.place) == 1;
    }

    /**
     * What speaks for a sentence, each from 0 to 1.
     *
     * @param words the share of the question's words that stand in it, weighed by what each tells
     * @param around the same for the sentence together with its neighbors, its heading and the document's title
     * @param meaning the cosine between question and sentence
     * @param kind how well what it mentions can be what was asked for
     * @param names the share of the question's names that stand in it or around it; 1 where the question has none
     * @param rank how well its passage did in the search
     * @param day 1 where it was said in a conversation of the days that the question names
     * @param talk how well the best sentences of its conversation do; 0 outside of conversations
     */
    record Signals(
            double words,
            double around,
            double meaning,
            double kind,
            double names,
            double rank,
            double day,
            double talk) {

        /** The highest score without what its conversation adds. */
        static final double BEST_ALONE = 2.1;

        Signals withMeaning(double other) {
            return new Signals(words, around, other, kind, names, rank, day, talk);
        }

        Signals withTalk(double other) {
            return new Signals(words, around, meaning, kind, names, rank, day, other);
        }

        /** The signals by name, in the order in which a reader wants them. */
        Map<String, Double> named() {
            Map<String, Double> named = new LinkedHashMap<>();
            named.put("words", words);
            named.put("around", around);
            named.put("meaning", meaning);
            named.put("kind", kind);
            named.put("names", names);
            named.put("rank", rank);
            named.put("day", day);
            named.put("talk", talk);
            return named;
        }

        double score() {
            return 0.2 * words + 0.4 * around + 0.8 * meaning + 0.2 * kind + 0.3 * rank + 0.2 * day + 0.6 * talk;
        }
    }
}
