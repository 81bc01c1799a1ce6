package io.pincite.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who speaks in a chat log, an interview or a transcript: the name and colon with which a line begins. */
public final class Speakers {

    private static final int LONGEST_LABEL = 60;

    private static final Pattern LABEL = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}\\p{M}\\p{N}.'\u2019-]*(?: \\p{Lu}[\\p{L}\\p{M}\\p{N}.'\u2019-]*){0,3}):\\s.*",
            Pattern.DOTALL);

    private Speakers() {}

    /** The name at the beginning of the line that holds {@code place}, in {@code text}; empty where it begins with none. */
    public static Optional<Span> at(int place, String text) {
        int start = text.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
        Matcher label = LABEL.matcher(text.substring(start, Math.min(text.length(), start + LONGEST_LABEL)));
        return label.matches() ? Optional.of(new Span(start, start + label.end("name"))) : Optional.empty();
    }
}
