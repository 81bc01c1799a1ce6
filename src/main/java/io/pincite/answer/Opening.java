package io.pincite.answer;

import io.pincite.text.Span;
import io.pincite.text.Speakers;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the name that opens a sentence from a word that has its capital only from standing there. */
final class Opening {

    /** A sentence may begin with this many quotation marks or brackets before its first word. */
    private static final int MARKS = 2;

    /** So much of a document, in chars, tells how it writes a word; the longest are a hundred times as long. */
    private static final int TELLING = 200_000;

    private Opening() {}

    /** Whether {@code words} open {@code sentence}, or what is said in it; both in {@code text}. */
    static boolean opens(Span words, Span sentence, String text) {
        return words.start() - Speakers.saidIn(sentence, text).start() <= MARKS;
    }

    /** Whether {@code text} has {@code word} without its capital. */
    static boolean isPlainIn(String text, String word) {
        return telling(text).contains(" " + word.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether {@code word} has its capital in the midst of sentences of {@code texts} too, and more often than it goes
     * without: "Reed" does where somebody met Reed, "Police" does not.
     */
    static boolean isNameIn(Collection<String> texts, String word) {
        Pattern capital = Pattern.compile("(?<=[\\p{Ll}\\p{N}][,;]?\\s)" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])");
        Pattern plain = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])");
        return count(capital, texts) > count(plain, texts);
    }

    private static long count(Pattern pattern, Collection<String> texts) {
        return texts.stream()
                .mapToLong(text -> pattern.matcher(telling(text)).results().count())
                .sum();
    }

    private static String telling(String text) {
        return text.substring(0, Math.min(text.length(), TELLING));
    }
}
