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
    private static final Set<String> DENIALS = Set.of(
            "not",
            "no",
            "never",
            "none",
            "nobody",
            "nothing",
            "neither",
            "nor",
            "without",
            "cannot",
            "hardly",
            "barely",
            "dont",
            "doesnt",
            "didnt",
            "isnt",
            "arent",
            "wasnt",
            "werent",
            "wont",
            "wouldnt",
            "couldnt",
            "shouldnt",
            "cant",
            "hasnt",
            "havent",
            "hadnt",
            "nicht",
            "kein",
            "keine",
            "keinen",
            "nie",
            "pas",
            "jamais",
            "nunca");

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

    private static final List<List<String>> OPPOSITES = List.of(
            List.of(
                    "rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb"
                            + " climbed climbing higher gain gained gains surge surged jump jumped widen widened improve"
                            + " improved improving improvement strengthen strengthened stronger",
                    "fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined drop"
                            + " drops dropped dropping shrink shrank shrunk lower lowered lose loses plunge plunged narrow"
                            + " narrowed worsen worsened worsening worse weaken weakened weaker deteriorate deteriorated cut"),
            List.of("before prior preceding", "after afterwards following"),
            List.of("earlier", "later"),
            List.of("early", "late"),
            List.of("more most", "less fewer least fewest"),
            List.of("above over exceeding", "below under beneath"),
            List.of("largest biggest highest greatest longest oldest", "smallest lowest shortest youngest newest"),
            List.of("best", "worst"),
            List.of("heavy heavily", "light lightly slight slightly"),
            List.of("strong strongly", "weak weakly"),
            List.of("north northern northward northeast northwest", "south southern southward southeast southwest"),
            List.of("east eastern eastward", "west western westward"),
            List.of(
                    "arrive arrives arrived arriving arrival enter enters entered entering",
                    "leave leaves left leaving depart departs departed departure withdraw withdrew withdrawn withdrawing"),
            List.of("open opens opened opening", "close closes closed closing shut shuts"),
            List.of(
                    "begin begins began begun start starts started starting launch launched",
                    "end ends ended ending finish finished stop stopped stops"),
            List.of(
                    "support supports supported supporting back backs backed backing",
                    "oppose opposes opposed opposing fight fights fighting fought"),
            List.of(
                    "accept accepts accepted accepting agree agreed agrees",
                    "refuse refuses refused refusing reject rejects rejected decline declined"),
            List.of("win wins won winning victory", "lose loses lost losing defeat defeated"),
            List.of("succeed succeeds succeeded success successful", "fail fails failed failure unsuccessful"),
            List.of("buy buys bought buying", "sell sells sold selling"),
            List.of("ally allies allied friend friends", "enemy enemies adversary adversaries"),
            List.of("possible able can", "impossible unable cannot"),
            List.of("alive living survived", "dead died killed"),
            List.of("legal lawful", "illegal unlawful"),
            List.of("guilty", "innocent"),
            List.of("strengthen strengthened strengthens", "weaken weakened weakens"),
            List.of("include includes included including", "exclude excludes excluded excluding except"),
            List.of("allow allows allowed", "forbid forbids forbade forbidden ban bans banned prohibit prohibited"),
            List.of("hire hired appoint appointed", "fire fired dismiss dismissed remove removed"));

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

    /** Words that carry no action of their own. */
    private static final Set<String> LINKING = Set.of(
            "the", "any", "all", "for", "and", "but", "was", "has", "had", "its", "his", "her", "been", "being", "have",
            "does", "with", "from", "that", "this", "they", "them", "than", "only", "just", "since", "until", "before",
            "after", "longer", "more", "would", "could", "should", "will", "their", "what", "when");

    private static boolean goesTheOtherWay(List<String> said, List<String> stands) {
        return OPPOSITES.stream()
                .anyMatch(pair -> oneForTheOther(pair.get(0), pair.get(1), said, stands)
                        || oneForTheOther(pair.get(1), pair.get(0), said, stands));
    }

    private static boolean oneForTheOther(String one, String other, List<String> said, List<String> stands) {
        List<String> these = List.of(one.split(" "));
        List<String> those = List.of(other.split(" "));
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
