package io.pincite.answer;

import io.pincite.text.Sentences;
import io.pincite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads sentences out of what a model writes, in whatever dress: plain, with citation marks in any style, as Markdown, as
 * JSON, after thinking aloud. JSON is read by hand, since small models write what is almost JSON and a parser would refuse
 * all of it.
 */
final class Prose {

    private static final String ENGLISH = "en";

    private static final Pattern THINKING =
            Pattern.compile("<(think(?:ing)?|reasoning)>.*?(?:</\\1>|\\z)", Pattern.DOTALL);

    /** Characters that nobody sees: controls but the line end, and formatting such as zero width, direction and tags. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cc}&&[^\\n\\t]]");

    private static final Pattern JSON =
            Pattern.compile("\\s*(?:```\\w*\\s*)?(?:\\{|\\[\\s*[\\[{\"]).*", Pattern.DOTALL);

    /** A string; with a colon after it, it is a key. */
    private static final Pattern JSON_TEXT =
            Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"(\\s*:)?", Pattern.DOTALL);

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))", Pattern.DOTALL);

    /** Headings, rules, fences and table rows say nothing; neither does a line that only announces the next. */
    private static final Pattern NO_SENTENCE =
            Pattern.compile("\\s*(?:#.*|```.*|\\|.*|[-*_=]{3,}\\s*|[^.!?]{0,80}:\\s*)");

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:>\\s*)*(?:[-*+\u2022]\\s+|\\d{1,2}[.)]\\s+)?");
    private static final Pattern LABEL =
            Pattern.compile("^(?:final )?(?:answer|response|summary)\\s*:\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAID_BY_PASSAGE = Pattern.compile(
            "^(?:according to|as stated in|as per|per|in|from) (?:the )?(?:passage|source|document|context)s?"
                    + " ?[#\\[(]*\\d+[\\])]*(?:(?:,| and|, and) [#\\[(]*\\d+[\\])]*)*,\\s*(?<rest>.)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MARKS = Pattern.compile(
            "\\s*(?:\\[\\^?(?:(?:passage|source|doc(?:ument)?|ref)\\.?s? ?)?#?\\d{1,3}"
                    + "(?:\\s*[,;\u2013-]\\s*#?\\d{1,3})*\\](?:\\(#?[\\w-]*\\))?"
                    + "|\u3010[^\u3011]{0,40}\u3011"
                    + "|\\((?:(?:see|cf\\.?) )?(?:passage|source|doc(?:ument)?|ref)\\.?s? ?#?\\d{1,3}"
                    + "(?:(?:\\s*[,;\u2013-]| and) ?#?\\d{1,3})*\\)"
                    + "|\\(\\d{1,2}\\)(?=\\s*(?:[.!?]|$))"
                    + "|<sup>\\[?\\d{1,3}\\]?</sup>"
                    + "|[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPHASIS =
            Pattern.compile("\\*{1,3}|(?<![\\p{L}\\p{N}])_{1,3}|_{1,3}(?![\\p{L}\\p{N}])|`");

    private Prose() {}

    /** Whether a sentence may have ended with or within {@code piece}. */
    static boolean mayEndSentence(String piece) {
        return piece.chars().anyMatch(c -> ".!?\n\u3002\u2026\"\u201D)]".indexOf(c) >= 0);
    }

    /** All sentences of a text that is complete. */
    static List<String> in(String written) {
        String text = visible(written);
        return isJson(text) ? sentences(String.join("\n", jsonTexts(text))) : sentences(text);
    }

    /** The sentences that what follows cannot change: all but the last, and none as long as the text is JSON. */
    static List<String> finishedIn(String written) {
        String text = visible(written);
        if (isJson(text)) {
            return List.of();
        }
        List<String> sentences = sentences(text);
        return sentences.isEmpty() ? sentences : sentences.subList(0, sentences.size() - 1);
    }

    private static String visible(String written) {
        return INVISIBLE.matcher(THINKING.matcher(written).replaceAll("")).replaceAll("");
    }

    private static boolean isJson(String text) {
        return JSON.matcher(text).matches();
    }

    private static List<String> jsonTexts(String text) {
        List<String> texts = new ArrayList<>();
        Matcher match = JSON_TEXT.matcher(text);
        while (match.find()) {
            if (match.group(2) == null) {
                texts.add(ESCAPE.matcher(match.group(1))
                        .replaceAll(escape -> Matcher.quoteReplacement(unescaped(escape.group(1), escape.group(2)))));
            }
        }
        return texts;
    }

    private static String unescaped(String hex, String character) {
        if (hex != null) {
            return String.valueOf((char) Integer.parseInt(hex, 16));
        }
        return switch (character) {
            case "n", "r" -> "\n";
            case "t" -> " ";
            default -> character;
        };
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String line : paragraphs(text)) {
            if (!NO_SENTENCE.matcher(line).matches()) {
                String plain = plain(line);
                for (Span span : Sentences.in(plain, ENGLISH)) {
                    sentences.add(span.in(plain));
                }
            }
        }
        return List.copyOf(sentences);
    }

    /** Lines; one that begins in small letters goes on with the one before it. */
    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String stripped : text.lines().map(String::strip).toList()) {
            boolean goesOn = !paragraphs.isEmpty() && !stripped.isEmpty() && Character.isLowerCase(stripped.charAt(0));
            if (goesOn) {
                paragraphs.set(paragraphs.size() - 1, paragraphs.get(paragraphs.size() - 1) + " " + stripped);
            } else if (!stripped.isEmpty()) {
                paragraphs.add(stripped);
            }
        }
        return paragraphs;
    }

    private static String plain(String line) {
        String plain = BULLET.matcher(line).replaceFirst("");
        plain = MARKS.matcher(plain).replaceAll("");
        plain = EMPHASIS.matcher(plain).replaceAll("");
        plain = LABEL.matcher(plain.strip()).replaceFirst("");
        plain = SAID_BY_PASSAGE
                .matcher(plain)
                .replaceFirst(match -> Matcher.quoteReplacement(match.group(1).toUpperCase(Locale.ROOT)));
        return plain.replaceAll("\\s+", " ").strip();
    }
}
