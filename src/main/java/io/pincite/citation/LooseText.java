package io.pincite.citation;

import io.pincite.text.Span;
import java.util.Optional;

/** Finds words in a text whatever the white space between them, as a copy out of a page or a mail changes it. */
final class LooseText {

    private LooseText() {}

    /** Where {@code words} stand in {@code text}: of several places the one nearest to {@code near}, then the first. */
    static Optional<Span> find(String words, String text, int near) {
        String wanted = words.strip();
        Optional<Span> best = Optional.empty();
        int from = text.indexOf(firstWord(wanted));
        while (from >= 0) {
            Optional<Span> here = at(from, wanted, text);
            if (here.isPresent() && (best.isEmpty() || distance(here.get(), near) < distance(best.get(), near))) {
                best = here;
            }
            from = text.indexOf(firstWord(wanted), from + 1);
        }
        return best;
    }

    private static String firstWord(String words) {
        int end = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
            end++;
        }
        return words.substring(0, end);
    }

    private static int distance(Span span, int near) {
        return Math.abs(span.start() - near);
    }

    private static Optional<Span> at(int start, String words, String text) {
        int in = start;
        int i = 0;
        while (i < words.length()) {
            if (Character.isWhitespace(words.charAt(i))) {
                int behind = afterSpace(text, in);
                if (behind == in) {
                    return Optional.empty();
                }
                in = behind;
                i = afterSpace(words, i);
            } else if (in < text.length() && text.charAt(in) == words.charAt(i)) {
                in++;
                i++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Span(start, in));
    }

    private static int afterSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
