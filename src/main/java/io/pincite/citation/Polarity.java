package io.pincite.citation;

import io.pincite.text.Word;
import io.pincite.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether two texts say it is so or is not, and whether things go the same way in both. English, by words alone. */
final class Polarity {

    private static final String ENGLISH = "en";

    /** Words that deny what follows. */
    private static final Set<String> DENIALS = WordList.read("denials.txt");

    /** Words that deny an action that follows as "refused to leave" does. */
    private static final Pattern REFUSAL =
            Pattern.compile("(?:refus|declin|fail|den(?:y|i)|reject|stopp?|ceas|avoid|unable)\\w*");

    /** Words that can stand for a denial: saying "not" of what a source tells with one of them denies nothing anew. */
    private static final Pattern NEGATIVE = Pattern.compile(
            "(?:refus|declin|fail|deni|deny|reject|ceas|avoid|abandon|lose|"
                    + "losing|lost|loss|lack|miss|turn(?:ed|s)? (?:down|away|back)|unable|impossible|former|instead|only|few|"
                    + "little|short of|away from|betray|prevent|block|forbid|forbade|ban|cancel|withdr|remov|dismiss|un\\w{4,}|"
                    + "\\w{3,}less|in(?:capab|suffic|ability|effect)\\w*|dis\\w{4,}|end(?:ed|s)?|out of|free|safe|too|secret)\\w*");

    /** How many words after a denial it can deny. */
    private static final int REACH = 3;

    /** Words that carry no action of their own. */
    private static final Set<String> LINKING = WordList.read("linking.txt");

    /** Words in two camps a line: what one says the other takes back. */
    private static final List<List<List<String>>> OPPOSITES = WordList.camps("opposites.txt");

    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019\u02BC]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Polarity() {}

    /** Whether {@code sentence} says the opposite of {@code source}, as far as words can tell. */
    static boolean flipped(String sentence, String source) {
        List<String> said = wordsOf(sentence);
        List<String> stands = wordsOf(source);
        return deniesAnew(said, stands, source) || affirmsDenied(said, stands) || goesTheOtherWay(said, stands);
    }

    /** Whether {@code sentence} has it the other way round than {@code source}, denials aside. */
    static boolean turned(String sentence, String source) {
        return goesTheOtherWay(wordsOf(sentence), wordsOf(source));
    }

    private static boolean deniesAnew(List<String> said, List<String> stands, String source) {
        return said.stream().anyMatch(DENIALS::contains)
                && stands.stream().noneMatch(DENIALS::contains)
                && !NEGATIVE.matcher(source.toLowerCase(Locale.ROOT)).find();
    }

    /** Says without a denial what the source says right after one. */
    private static boolean affirmsDenied(List<String> said, List<String> stands) {
        boolean softened = said.stream()
                .anyMatch(
                        word -> DENIALS.contains(word) || NEGATIVE.matcher(word).matches());
        if (softened) {
            return false;
        }
        Set<String> terms = new HashSet<>(termsOf(said));
        for (int i = 0; i < stands.size(); i++) {
            boolean refusal = REFUSAL.matcher(stands.get(i)).matches()
                    && i + 1 < stands.size()
                    && stands.get(i + 1).equals("to");
            if ((DENIALS.contains(stands.get(i)) || refusal) && reaches(stands, i + 1, terms)) {
                return true;
            }
        }
        return false;
    }

    private static boolean reaches(List<String> stands, int from, Set<String> terms) {
        return stands.subList(from, Math.min(stands.size(), from + REACH)).stream()
                .filter(word -> word.length() > 2 && !Character.isDigit(word.charAt(0)) && !LINKING.contains(word))
                .anyMatch(word -> terms.containsAll(termsOf(List.of(word))));
    }

    private static boolean goesTheOtherWay(List<String> said, List<String> stands) {
        return OPPOSITES.stream()
                .anyMatch(camps -> oneForTheOther(camps.get(0), camps.get(1), said, stands)
                        || oneForTheOther(camps.get(1), camps.get(0), said, stands));
    }

    private static boolean oneForTheOther(
            List<String> these, List<String> those, List<String> said, List<String> stands) {
        return said.stream().anyMatch(these::contains)
                && said.stream().noneMatch(those::contains)
                && stands.stream().noneMatch(these::contains)
                && stands.stream().anyMatch(those::contains);
    }

    private static List<String> wordsOf(String text) {
        String plain = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return WORD.matcher(plain).results().map(MatchResult::group).toList();
    }

    private static List<String> termsOf(List<String> words) {
        return Words.in(String.join(" ", words), ENGLISH).stream()
                .map(Word::term)
                .toList();
    }
}
