package io.pincite.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who speaks in a chat log, an interview or a transcript: the name and colon with which a line begins. */
public final class Speakers {

    private static final int LONGEST_LABEL = 60;

    private static final Pattern LABEL = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}\\p{M}\\p{N}.'\u2019-]*(?: \\p{Lu}[\\p{L}\\p{M}\\p{N}.'\u2019-]*){0,3}):\\s.*",
            Pattern.DOTALL);

    /** What stands before a colon at the head of a mail or a log, and speaks for nobody; in lower case. */
    private static final Set<String> HEADINGS = Set.of(
            "time",
            "date",
            "subject",
            "from",
            "to",
            "cc",
            "bcc",
            "sent",
            "re",
            "fwd",
            "location",
            "place",
            "participants",
            "attendees",
            "present",
            "agenda",
            "topic",
            "title",
            "note",
            "notes",
            "update",
            "source",
            "sources");

    private Speakers() {}

    /** The name at the beginning of the line that holds {@code place}, in {@code text}; empty where it begins with none. */
    public static Optional<Span> at(int place, String text) {
        int start = text.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
        Matcher label = LABEL.matcher(text.substring(start, Math.min(text.length(), start + LONGEST_LABEL)));
        return label.matches() && !HEADINGS.contains(label.group("name").toLowerCase(Locale.ROOT))
                ? Optional.of(new Span(start, start + label.end("name")))
                : Optional.empty();
    }

    /** What is said in {@code sentence}, a place in {@code text}: without the name of who says it, where it begins with one. */
    public static Span saidIn(Span sentence, String text) {
        return at(sentence.start(), text)
                .filter(sentence::covers)
                .map(speaker -> new Span(firstWordAfter(speaker, sentence, text), sentence.end()))
                .filter(said -> said.length() > 0)
                .orElse(sentence);
    }

    private static int firstWordAfter(Span speaker, Span sentence, String text) {
        int start = speaker.end();
        while (start < sentence.end() && (text.charAt(start) == ':' || Character.isWhitespace(text.charAt(start)))) {
            start++;
        }
        return start;
    }
}
