package io.pincite.citation;

import io.pincite.text.Mention;
import io.pincite.text.Mentions;
import io.pincite.text.Names;
import io.pincite.text.StopWords;
import io.pincite.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who does something to whom, as far as the order of names tells. English. */
final class Roles {

    private static final String ENGLISH = "en";

    /** Shorter parts of a name are articles. */
    private static final int SHORTEST_WORD = 3;

    private static final Pattern PASSIVE =
            Pattern.compile("\\p{L}+(?:ed|en|wn|ght|ade|ld|pt|un|ost|eft|ven)\\s+(?:\\p{L}+ly\\s+)?by\\b");

    private Roles() {}

    /** Whether both put the same two names around the same verb, and it is the other who does it. */
    static boolean swapped(String sentence, String source) {
        List<Between> said = between(sentence);
        List<Between> stands = between(source);
        return said.stream()
                .anyMatch(one -> stands.stream().anyMatch(other -> one.tellsOfThem(other, false))
                        && stands.stream().noneMatch(other -> one.tellsOfThem(other, true)));
    }

    private static List<Between> between(String text) {
        List<Mention> names = Mentions.in(text).stream().filter(Names::isName).toList();
        List<Between> all = new ArrayList<>();
        for (int i = 0; i + 1 < names.size(); i++) {
            String words = text.substring(
                    names.get(i).span().end(), names.get(i + 1).span().start());
            Set<String> terms = new HashSet<>(Words.termsIn(words, ENGLISH));
            terms.removeIf(term -> StopWords.contains(term, ENGLISH));
            if (!terms.isEmpty()) {
                all.add(new Between(
                        words(names.get(i).value()),
                        words(names.get(i + 1).value()),
                        terms,
                        PASSIVE.matcher(words.toLowerCase(Locale.ROOT)).find()));
            }
        }
        return all;
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }

    /** Two names that follow each other, and the words between them. */
    private record Between(Set<String> first, Set<String> second, Set<String> terms, boolean passive) {

        /** Whether both tell of the same two by a common word, and agree on who acts or, if asked so, do not. */
        boolean tellsOfThem(Between other, boolean alike) {
            boolean sameOrder = meet(first, other.first) && meet(second, other.second);
            boolean turned = meet(first, other.second) && meet(second, other.first);
            boolean sameActor = sameOrder == (passive == other.passive);
            return (sameOrder || turned) && sameActor == alike && meet(terms, other.terms);
        }

        private static boolean meet(Set<String> one, Set<String> other) {
            return one.stream().anyMatch(other::contains);
        }
    }
}
