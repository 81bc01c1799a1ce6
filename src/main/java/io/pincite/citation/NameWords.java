package io.pincite.citation;

import io.pincite.text.Normal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text, for finding names among them. A name counts as found when each of its words stands there, as it is,
 * as the people or language of a country, or as the initials of it. English.
 */
final class NameWords {

    /** Words that are written with a capital as part of a name and may be left out or added without naming another. */
    private static final Set<String> SOFT =
            words("president minister prime deputy general colonel major captain admiral"
                    + " commander chief director executive secretary chairman senator king queen prince mr mrs ms dr sir"
                    + " ministry department office government federation republic kingdom army navy forces force region province"
                    + " city town port airport airbase base river sea state states former late newspaper magazine agency institute"
                    + " the of and for in on at al de la el von van der du bin ibn s");

    /** What is left of a country's name where that of its people or language parts from it. */
    private static final Set<String> COUNTRY_ENDS =
            Set.of("", "a", "e", "ia", "y", "ey", "iye", "on", "o", "en", "any");

    private static final Set<String> PEOPLE_ENDS =
            Set.of("n", "an", "ian", "ean", "ese", "ish", "i", "is", "ans", "ians", "vian", "man", "mans", "ns");

    private static final int SHORTEST_STEM = 4;

    /** Two letters begin too many things: "On December" is no Oleg Dunin. */
    private static final int SHORTEST_ACRONYM = 3;

    private static final Map<String, Set<String>> UNLIKE = Map.ofEntries(
            Map.entry("french", Set.of("france")),
            Map.entry("dutch", Set.of("netherlands", "holland")),
            Map.entry("greek", Set.of("greece")),
            Map.entry("british", Set.of("britain", "uk")),
            Map.entry("spanish", Set.of("spain")),
            Map.entry("swiss", Set.of("switzerland")),
            Map.entry("welsh", Set.of("wales")),
            Map.entry("danish", Set.of("denmark")),
            Map.entry("iraqi", Set.of("iraq")),
            Map.entry("turks", Set.of("turkey", "turkiye", "turkish")),
            Map.entry("turk", Set.of("turkey", "turkiye", "turkish")),
            Map.entry("turkey", Set.of("turkiye")));

    private static final Pattern AMERICA = Pattern.compile(
            "\\bU\\.S\\.(?:A\\.)?|\\bUSA\\b|\\bUnited States(?: of America)?\\b|\\bAmericans?\\b|\\bAmerica\\b");
    private static final Pattern BRITAIN = Pattern.compile("\\bU\\.K\\.|\\bUnited Kingdom\\b|\\bGreat Britain\\b");
    private static final Pattern NATIONS = Pattern.compile("\\bU\\.N\\.|\\bUnited Nations\\b");
    private static final Pattern UNION = Pattern.compile("\\bE\\.U\\.|\\bEuropean Union\\b");
    private static final Pattern INITIALED = Pattern.compile(
            "\\p{Lu}[\\p{L}'\u2019-]*(?:\\s(?:(?:of|the|for|and|to|in|on)\\s){0,2}\\p{Lu}[\\p{L}'\u2019-]*)+");
    private static final Pattern CAPITALIZED = Pattern.compile("(?<!\\p{L})\\p{Lu}");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019\u02BC]s\\b");
    private static final Pattern ACRONYM = Pattern.compile("\\b\\p{Lu}{3,6}\\b");

    private final Set<String> words;
    private final Set<String> initials;
    private final Set<String> acronyms;

    private NameWords(Set<String> words, Set<String> initials, Set<String> acronyms) {
        this.words = words;
        this.initials = initials;
        this.acronyms = acronyms;
    }

    /** The words of {@code text}. */
    static NameWords in(String text) {
        String plain = plain(text);
        Set<String> initials = new HashSet<>();
        INITIALED.matcher(plain).results().map(MatchResult::group).forEach(name -> initials.add(initialsOf(name)));
        Set<String> acronyms = new HashSet<>();
        ACRONYM.matcher(plain).results().map(MatchResult::group).forEach(acronyms::add);
        return new NameWords(new HashSet<>(wordsOf(plain)), initials, acronyms);
    }

    /** The words of both texts. */
    NameWords and(NameWords other) {
        Set<String> allWords = new HashSet<>(words);
        allWords.addAll(other.words);
        Set<String> allInitials = new HashSet<>(initials);
        allInitials.addAll(other.initials);
        Set<String> allAcronyms = new HashSet<>(acronyms);
        allAcronyms.addAll(other.acronyms);
        return new NameWords(allWords, allInitials, allAcronyms);
    }

    /** Whether everything that {@code name} names is named here. */
    boolean hold(String name) {
        String plain = plain(name);
        String acronym = initialsOf(plain);
        if (acronym.length() >= SHORTEST_ACRONYM && acronyms.contains(acronym)) {
            return true;
        }
        return wordsOf(plain).stream().allMatch(word -> SOFT.contains(word) || holdWord(word, plain));
    }

    private boolean holdWord(String word, String name) {
        return words.contains(word)
                || (isAcronymIn(word, name)
                        && initials.stream().anyMatch(i -> i.contains(word.toUpperCase(Locale.ROOT))))
                || words.stream().anyMatch(other -> samePeople(word, other));
    }

    private static boolean isAcronymIn(String word, String name) {
        return word.length() >= SHORTEST_ACRONYM && name.contains(word.toUpperCase(Locale.ROOT));
    }

    private static boolean samePeople(String one, String other) {
        if (UNLIKE.getOrDefault(one, Set.of()).contains(other)
                || UNLIKE.getOrDefault(other, Set.of()).contains(one)) {
            return true;
        }
        int common = 0;
        while (common < one.length() && common < other.length() && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        for (int stem = common; stem >= SHORTEST_STEM; stem--) {
            if (arePeopleAndCountry(one.substring(stem), other.substring(stem))) {
                return true;
            }
        }
        return false;
    }

    private static boolean arePeopleAndCountry(String one, String other) {
        return (PEOPLE_ENDS.contains(one) && (COUNTRY_ENDS.contains(other) || PEOPLE_ENDS.contains(other)))
                || (COUNTRY_ENDS.contains(one) && PEOPLE_ENDS.contains(other));
    }

    /** Countries and unions in one spelling. */
    static String plain(String text) {
        String plain = AMERICA.matcher(text).replaceAll("US");
        plain = BRITAIN.matcher(plain).replaceAll("UK");
        plain = NATIONS.matcher(plain).replaceAll("UN");
        return UNION.matcher(plain).replaceAll("EU");
    }

    private static String initialsOf(String name) {
        StringBuilder initials = new StringBuilder();
        CAPITALIZED.matcher(name).results().map(MatchResult::group).forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    private static List<String> wordsOf(String text) {
        return Arrays.stream(
                        Normal.folded(POSSESSIVE.matcher(text).replaceAll("")).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Set<String> words(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ")));
    }
}
