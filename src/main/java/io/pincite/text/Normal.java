package io.pincite.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Map;

/** Normal forms: what a string looks like when spelling, case and accents should not matter. */
public final class Normal {

    private static final Normalizer2 CASE_FOLDED = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();

    /** Letters that do not decompose into a plain letter and an accent. */
    private static final Map<Character, String> PLAIN =
            Map.of('ı', "i", 'ø', "o", 'ł', "l", 'đ', "d", 'æ', "ae", 'œ', "oe", 'ð', "d", 'þ', "th");

    private Normal() {}

    /** Without case, accents, width variants and apostrophes: {@code Türkiye's} and {@code TURKIYES} give the same. */
    public static String folded(String text) {
        return plain(lower(text));
    }

    /** Without case, width variants and apostrophes; accents stay. */
    static String lower(String text) {
        String folded = isAscii(text) ? text.toLowerCase(Locale.ROOT) : CASE_FOLDED.normalize(text);
        StringBuilder lower = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (!isApostrophe(folded.charAt(i))) {
                lower.append(folded.charAt(i));
            }
        }
        return lower.toString();
    }

    /** Of most texts the normal forms are plain to see, without the tables of Unicode. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Without accents. */
    static String plain(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (char c : DECOMPOSED.normalize(text).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(PLAIN.getOrDefault(c, String.valueOf(c)));
            }
        }
        return plain.toString();
    }

    /** Whether {@code c} is one of the signs that people write for an apostrophe. */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '`' || c == '\u00B4';
    }
}
