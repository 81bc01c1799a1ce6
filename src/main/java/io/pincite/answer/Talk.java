package io.pincite.answer;

import static java.util.stream.Collectors.toList;

import io.pincite.text.Span;
import io.pincite.text.Speakers;
import io.pincite.text.Words;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What goes for chats, interviews and transcripts alone: a line begins with who speaks, and a sentence says little without
 * the others, so that the whole conversation speaks for it.
 */
final class Talk {

    /** A speaker's words before a sentence are cited with it while all of it is no longer than this, in chars. */
    private static final int LONGEST_TURN = 400;

    /** So many sentences of a conversation, the best ones, tell whether it is about the question. */
    private static final int TELLING = 5;

    private Talk() {}

    /** The sentence, with what its speaker said right before it where that is short. */
    static Span quoteOf(Span sentence, String text) {
        return Speakers.at(sentence.start(), text)
                .map(sentence::join)
                .filter(turn -> turn.length() <= LONGEST_TURN)
                .orElse(sentence);
    }

    /** The normal forms of a sentence's words and of the name of who says it. */
    static Collection<String> withSpeaker(Set<String> terms, Span sentence, String text, String language) {
        return Speakers.at(sentence.start(), text)
                .<Collection<String>>map(speaker -> {
                    Set<String> both = new HashSet<>(terms);
                    both.addAll(Words.termsIn(speaker.in(text), language));
                    return both;
                })
                .orElse(terms);
    }

    /**
     * The same sentences; those of a conversation have its best ones speak for each of them. A conversation that
     * says but one thing on the matter counts less than one that says five.
     */
    static List<Candidate> together(List<Candidate> candidates) {
        Map<String, List<Double>> conversations = candidates.stream()
                .filter(Candidate::isTalk)
                .collect(Collectors.groupingBy(Talk::conversation, Collectors.mapping(Candidate::score, toList())));
        return candidates.stream()
                .map(candidate -> candidate.isTalk()
                        ? candidate.with(candidate
                                .signals()
                                .withTalk(share(conversations.getOrDefault(conversation(candidate), List.of()))))
                        : candidate)
                .toList();
    }

    private static String conversation(Candidate candidate) {
        return candidate.passage().source().id();
    }

    private static double share(List<Double> scores) {
        return scores.stream()
                        .sorted((one, other) -> Double.compare(other, one))
                        .limit(TELLING)
                        .mapToDouble(Double::doubleValue)
                        .sum()
                / (TELLING * Candidate.Signals.BEST_ALONE);
    }
}
