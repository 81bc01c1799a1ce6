package io.pincite.text;

import java.util.regex.Pattern;

/**
 * Tells whether two words may be one name, spelled after different rules: Türkiye and Turkey, Hmeimim and Khmeimim,
 * Kisel and Kiselyov. Names that only sound alike pass as well, so ask it only about words that a text writes as names.
 */
public final class Spelling {

    /** What a name needs of consonants to be told by them. */
    private static final int FEWEST_CONSONANTS = 3;

    private static final int SHORTEST_STEM = 5;

    private static final Pattern ENDING = Pattern.compile("(?:[iy]?[oe]v|in|ii?|y|iy|yi|ij|skii?|sky|skiy|enko)a?");

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private static final String[] SOUNDS = {
        "tch", "ch", "dzh", "j", "dj", "j", "zh", "j", "kh", "h", "ph", "f", "ck", "k", "q", "k", "x", "ks", "w", "v"
    };

    private Spelling() {}

    /** Whether {@code one} and {@code other}, two different normal forms, may be one name. */
    public static boolean mayBeOneName(String one, String other) {
        if (one.length() > other.length()) {
            return mayBeOneName(other, one);
        }
        if (one.length() >= SHORTEST_STEM && other.startsWith(one)) {
            return ENDING.matcher(other.substring(one.length())).matches();
        }
        if (single(one).equals(single(other))) {
            return true;
        }
        String consonants = consonantsOf(one);
        return one.length() >= SHORTEST_STEM
                && consonants.length() >= FEWEST_CONSONANTS
                && consonants.equals(consonantsOf(other))
                && isVowel(one.charAt(0)) == isVowel(other.charAt(0));
    }

    private static String single(String word) {
        return DOUBLED.matcher(word).replaceAll("$1");
    }

    private static String consonantsOf(String word) {
        String plain = word;
        for (int i = 0; i < SOUNDS.length; i += 2) {
            plain = plain.replace(SOUNDS[i], SOUNDS[i + 1]);
        }
        StringBuilder consonants = new StringBuilder();
        char before = 0;
        for (char letter : plain.replaceAll("c(?!h)", "k").toCharArray()) {
            if (!isVowel(letter) && letter != before) {
                consonants.append(letter);
            }
            before = letter;
        }
        return consonants.toString();
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
