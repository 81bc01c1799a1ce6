package io.pincite.answer;

import io.pincite.retrieval.Asked;
import io.pincite.retrieval.Inquiry;
import io.pincite.retrieval.Sought;
import io.pincite.text.Interjections;
import io.pincite.text.Mention;
import io.pincite.text.PartialDate;
import io.pincite.text.StopWords;
import io.pincite.text.Words;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells how much of what a question asks about a text meets. Words are named by their place in the question's list. */
final class Coverage {

    /** Words that share fewer first letters are not taken for related. */
    private static final int ROOT = 5;

    /** How much of the longer of two related words they share at least. */
    private static final double MOST_OF_IT = 0.6;

    private final Inquiry inquiry;

    Coverage(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** The places of the sought words that {@code text} holds, in these or in related forms. */
    Set<Integer> metBy(String text, String language) {
        return metBy(Words.termsIn(text, language));
    }

    /** The same of a text whose words have these normal forms. */
    Set<Integer> metBy(Collection<String> words) {
        Set<String> terms = new HashSet<>(words);
        Set<Integer> met = new HashSet<>();
        for (int i = 0; i < inquiry.words().size(); i++) {
            Set<String> sought = inquiry.words().get(i).terms();
            if (sought.stream().anyMatch(terms::contains)
                    || sought.stream().anyMatch(one -> terms.stream().anyMatch(other -> related(one, other)))) {
                met.add(i);
            }
        }
        return met;
    }

    /** The places of the words of dates in the question that {@code published} agrees with. */
    Set<Integer> metBy(PartialDate published) {
        Set<Integer> met = new HashSet<>();
        for (Mention date : inquiry.mentions()) {
            if (date.kind() == Mention.Kind.DATE
                    && PartialDate.parse(date.value())
                            .filter(published::agreesWith)
                            .isPresent()) {
                met.addAll(placesIn(date.span().in(inquiry.question().text())));
            }
        }
        return met;
    }

    /** What the words at these places tell, as a share of what all tell. */
    double share(Set<Integer> met) {
        double sum =
                met.stream().mapToDouble(i -> inquiry.words().get(i).weight()).sum();
        return inquiry.weight() == 0 ? 0 : sum / inquiry.weight();
    }

    /** The same for the names alone; 1 where the question has none. */
    double names(Set<Integer> met) {
        double all = 0;
        double found = 0;
        for (int i = 0; i < inquiry.words().size(); i++) {
            Sought word = inquiry.words().get(i);
            if (word.name()) {
                all += word.weight();
                found += met.contains(i) ? word.weight() : 0;
            }
        }
        return all == 0 ? 1 : found / all;
    }

    /** Whether words with these normal forms say more than the question itself does; a greeting or a heading of its words does not. */
    boolean isExceededBy(Collection<String> words, String language) {
        return inquiry.asked() == Asked.TRUTH
                || words.stream()
                        .filter(term -> !StopWords.contains(term, language) && !Interjections.contains(term))
                        .anyMatch(term -> inquiry.words().stream()
                                .noneMatch(sought -> sought.terms().contains(term)));
    }

    private Set<Integer> placesIn(String words) {
        List<Sought> sought = inquiry.words();
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < sought.size(); i++) {
            if (words.contains(sought.get(i).spelled())) {
                places.add(i);
            }
        }
        return places;
    }

    /** Whether two normal forms begin so much alike that one is most likely made from the other: settl, settlement. */
    private static boolean related(String one, String other) {
        int shared = 0;
        int shorter = Math.min(one.length(), other.length());
        while (shared < shorter
                && one.charAt(shared) == other.charAt(shared)
                && !Character.isDigit(one.charAt(shared))) {
            shared++;
        }
        return shared >= ROOT
                && (shared >= shorter - 1 || shared >= MOST_OF_IT * Math.max(one.length(), other.length()));
    }
}
