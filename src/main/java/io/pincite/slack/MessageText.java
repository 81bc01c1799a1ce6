package io.pincite.slack;

import io.pincite.text.Interjections;
import io.pincite.text.Normal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the text of a message as the people in the channel see it, without marks for who is meant. */
final class MessageText {

    /** How many chars of a message are looked at; Slack cuts longer ones too. */
    private static final int LONGEST = 40_000;

    private static final Pattern MARK = Pattern.compile("<([^<>|]{1,3000})(?:\\|([^<>]{0,3000}))?>");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern OPENS_WITH_PERSON =
            Pattern.compile("\\s*<@([A-Z0-9]+)(?:\\|[^<>]*)?>.*", Pattern.DOTALL);

    private MessageText() {}

    /** The words; a mention of people gives nothing, a link its label or address, a channel its name. */
    static String of(String text) {
        String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String shown = MARK.matcher(bounded).replaceAll(mark -> Matcher.quoteReplacement(shown(mark)));
        return SPACE.matcher(unescaped(shown)).replaceAll(" ").strip();
    }

    /** Whether a message begins by calling somebody other than {@code self}. */
    static boolean callsSomebodyElse(String text, Optional<String> self) {
        Matcher opening = OPENS_WITH_PERSON.matcher(text);
        return opening.matches() && !self.equals(Optional.of(opening.group(1)));
    }

    /** Whether {@code words} ask for nothing, such as thanks. */
    static boolean asksNothing(String words) {
        return Stream.of(words.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .allMatch(word -> Interjections.contains(Normal.folded(word)));
    }

    private static String shown(MatchResult mark) {
        String target = mark.group(1);
        String label = Optional.ofNullable(mark.group(2)).orElse("");
        return switch (target.charAt(0)) {
            case '@', '!' -> " ";
            case '#' -> label.isEmpty() ? " " : "#" + label;
            default -> label.isEmpty() ? target : label;
        };
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
