package io.pincite.briefing;

import io.pincite.index.Meaning;
import io.pincite.text.TimePhrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much two sentences say the same: by the words they share, the rare ones weighing more, and by meaning. Words of
 * time are left out, so that two days of one event still look alike.
 */
final class Likeness {

    /** How many texts are compared by meaning, which costs milliseconds each. */
    private static final int MOST_VECTORS = 150;

    /** A term of more sentences than this share tells nothing apart, */
    private static final double COMMON = 0.1;

    /** unless there are hardly any. */
    private static final int FEWEST_COMMON = 4;

    /** A term of more sentences than this brings nobody together. */
    private static final int FEW = 60;

    /** Sharing this much of their words, two sentences say the same. */
    private static final double SAME_WORDS = 0.5;

    private final Meaning meaning;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<String, float[]> vectors = new HashMap<>();
    private final List<Reported> sentences;
    /** The sentences, by number, that hold a term which few hold. */
    private final Map<String, List<Integer>> holding = new HashMap<>();

    Likeness(List<Reported> sentences, Meaning meaning) {
        this.meaning = meaning;
        this.sentences = sentences;
        sentences.forEach(sentence -> sentence.terms().forEach(term -> frequency.merge(term, 1, Integer::sum)));
        for (int i = 0; i < sentences.size(); i++) {
            for (String term : sentences.get(i).terms()) {
                if (frequency.getOrDefault(term, 0) <= FEW) {
                    holding.computeIfAbsent(term, key -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    /** The sentences that say the same as {@code sentence} in nearly the same words, itself included, in order. */
    List<Reported> chorus(Reported sentence) {
        return sentence.terms().stream()
                .flatMap(term -> holding.getOrDefault(term, List.of()).stream())
                .distinct()
                .sorted()
                .map(sentences::get)
                .filter(other -> saysTheSame(sentence, other))
                .toList();
    }

    /** The share of both sentences' words, weighed by rarity, that stand in both: 0 to 1. */
    double words(Reported one, Reported other) {
        double shared = 0;
        double all = 0;
        for (String term : one.terms()) {
            double weight = weight(term);
            all += weight;
            shared += other.terms().contains(term) ? weight : 0;
        }
        for (String term : other.terms()) {
            all += weight(term);
        }
        return all == 0 ? 0 : 2 * shared / all;
    }

    /** The terms that stand in both. */
    Set<String> shared(Reported one, Reported other) {
        Set<String> shared = new HashSet<>(one.terms());
        shared.retainAll(other.terms());
        return shared;
    }

    /** Whether they say the same in nearly the same words. */
    boolean saysTheSame(Reported one, Reported other) {
        return words(one, other) >= SAME_WORDS;
    }

    /**
     * How much two sentences say the same in words and meaning together, 0 to 2; the words alone when enough was compared
     * by meaning already.
     */
    double inAll(Reported one, Reported other) {
        return words(one, other) + meaning(withoutTime(one), withoutTime(other));
    }

    /** The cosine of what two texts mean; 0 when enough was compared already. */
    double meaning(String one, String other) {
        float[] first = vectorOf(one);
        float[] second = vectorOf(other);
        double sum = 0;
        for (int i = 0; i < Math.min(first.length, second.length); i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }

    /** Whether few sentences hold {@code term}, so that it tells one thing from another. */
    boolean isRare(String term) {
        return frequency.getOrDefault(term, 0) <= Math.max(FEWEST_COMMON, COMMON * sentences.size());
    }

    /** How much a word tells: much when few sentences hold it. */
    double weight(String term) {
        return Math.log(1 + (double) sentences.size() / frequency.getOrDefault(term, 1));
    }

    private float[] vectorOf(String text) {
        float[] known = vectors.get(text);
        if (known != null) {
            return known;
        }
        if (vectors.size() >= MOST_VECTORS || text.isBlank()) {
            return new float[0];
        }
        float[] vector = meaning.vectorOf(text);
        vectors.put(text, vector);
        return vector;
    }

    private static String withoutTime(Reported sentence) {
        StringBuilder text = new StringBuilder(sentence.text());
        List<TimePhrase> phrases = new ArrayList<>(sentence.phrases());
        for (int i = phrases.size() - 1; i >= 0; i--) {
            text.delete(phrases.get(i).span().start(), phrases.get(i).span().end());
        }
        return text.toString().replaceAll("\\s+", " ").replaceFirst("^(?:On|In|By|As of)?[\\s,]+", "");
    }
}
