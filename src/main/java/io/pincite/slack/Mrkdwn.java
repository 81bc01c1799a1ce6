package io.pincite.slack;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes Slack's markup. Words that are not ours come out as words: they make no link, call nobody, are no emoji and, as far
 * as Slack allows, neither bold nor code.
 */
final class Mrkdwn {

    /** Takes the power from the character before it and cannot be seen. */
    private static final String BREAK = "\u200B";

    private static final String CUT = "\u2026";

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]+");

    /** Formatting, calls to everybody, emoji. What {@code <} begins is escaped besides. */
    private static final Pattern ACTIVE = Pattern.compile(
            "[*_~`]|@(?=everyone|here|channel|group|subteam)|:(?=[a-z0-9_+'-]{1,60}:)", Pattern.CASE_INSENSITIVE);

    private Mrkdwn() {}

    /** {@code text} on one line, as words and nothing else, at most {@code longest} chars of markup. */
    static String words(String text, int longest) {
        String line = SPACE.matcher(text).replaceAll(" ").strip();
        String whole = written(line.length() > longest ? line.substring(0, longest) : line);
        if (whole.length() <= longest && line.length() <= longest) {
            return whole;
        }
        return cut(line, longest - CUT.length()) + CUT;
    }

    /** Cut between two characters, never within one or within its escape. */
    private static String cut(String line, int longest) {
        int end = Math.min(line.length(), longest);
        while (end > 0 && (written(line.substring(0, end)).length() > longest || splits(line, end))) {
            end--;
        }
        return written(line.substring(0, end));
    }

    private static boolean splits(String line, int end) {
        return end < line.length() && Character.isLowSurrogate(line.charAt(end));
    }

    private static String written(String line) {
        return ACTIVE.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(found.group() + BREAK))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /** A link with a label of ours. */
    static String link(URI address, String label) {
        return "<" + address.toASCIIString().replace("|", "%7C").replace("&", "&amp;") + "|" + label + ">";
    }
}
