package io.pincite.answer;

import io.pincite.llm.PromptText;
import io.pincite.text.Normal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps out of an answer what has no place in one, whatever carries it: addresses, markup, code, what is meant for a
 * machine, and the rules that the model was given. A sentence is let through or dropped, never mended.
 */
final class Screen {

    private static final int LONGEST = 600;

    /** A sentence that has so many words in a row in common with the rules was taken from them. */
    private static final int RUN = 6;

    private static final Pattern ADDRESS = Pattern.compile(
            "[a-z][a-z0-9+.-]{1,15}:/|www\\.|(?:javascript|data|mailto|tel|file|ftp|vbscript):|\\S@\\S+\\.\\S"
                    + "|\\b(?:[a-z0-9-]{1,63}\\.){1,5}(?:com|net|org|io|co|ru|cn|info|biz|xyz|site|online|app|dev|ai|me|link"
                    + "|click|top|shop|eu|uk|de|fr|gov|edu|mil|int|tv|cc|example|test|invalid|local|onion)\\b(?!\\.\\p{L})"
                    + "|\\bhxxps?\\b|\\[dot\\]|\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile(
            "<\\s*[/!?a-zA-Z]|!\\[|\\]\\s*[(\\[]|&#?\\w{1,10};|\\{\\{|\\}\\}|\\$\\{|[<>{}|\\\\~^]|\\]\\s*:");
    private static final Pattern UNREADABLE = Pattern.compile("\\S{41,}|[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]");
    /** What gives orders to a machine, see the file. */
    private static final Pattern ORDERS = Pattern.compile(
            PromptText.read("orders.txt")
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String rules;

    /**
     * Knows what the model was told.
     *
     * @param rules the text of it
     */
    Screen(String rules) {
        this.rules = " " + String.join(" ", wordsOf(rules)) + " ";
    }

    /** Whether a model's sentence may be shown at all. */
    boolean lets(String sentence) {
        return sentence.length() <= LONGEST
                && sentence.codePoints().anyMatch(Character::isLetter)
                && !ADDRESS.matcher(sentence).find()
                && !MARKUP.matcher(sentence).find()
                && !UNREADABLE.matcher(sentence).find()
                && !ORDERS.matcher(sentence).find()
                && !repeatsRules(sentence);
    }

    /** Whether the words of a document may carry a model's sentence: not those that are meant for a machine. */
    boolean letsSource(String source) {
        return !ORDERS.matcher(source).find();
    }

    private boolean repeatsRules(String sentence) {
        List<String> words = wordsOf(sentence);
        for (int i = 0; i + RUN <= words.size(); i++) {
            if (rules.contains(" " + String.join(" ", words.subList(i, i + RUN)) + " ")) {
                return true;
            }
        }
        return false;
    }

    private static List<String> wordsOf(String text) {
        return Arrays.stream(Normal.folded(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
