package io.pincite.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where sentences begin and end. ICU's rules do the work; what they get wrong in news and reports is mended here:
 * months, ranks, initials and other short forms whose full stop ends no sentence.
 */
public final class Sentences {

    /** Words whose full stop ends no sentence where more follows. All of them as {@link Normal#folded} gives them. */
    private static final Set<String> SHORT_FORMS =
            Set.of(("jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun "
                            + "mr mrs ms dr prof rev hon gen col lt sgt capt cmdr adm maj brig sen rep gov pres st ste mt ft "
                            + "no nos vol vols pp p fig figs ch sec art para ed eds al approx ca cf vs viz etc eg ie est "
                            + "inc ltd co corp bros dept univ assn")
                    .split(" "));

    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{M}.]+)\\.[\"'\u201D\u2019)\\]]*\\s*$");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}|(?:\\p{L}\\.)+\\p{L}");
    private static final Pattern QUOTED_END = Pattern.compile("[?!.][\"'\u201D\u2019)\\]]+\\s*$");
    private static final Pattern LOWER_CASE = Pattern.compile("^\\p{Ll}.*", Pattern.DOTALL);
    private static final Pattern GOES_ON =
            Pattern.compile("^[\"'\u201C\u2018(\\[]*[\\p{Ll}\\p{N},;:].*", Pattern.DOTALL);

    /** Making one costs more than reading a paragraph with it; none may be shared between threads. */
    private static final ThreadLocal<Map<String, BreakIterator>> BREAKS = ThreadLocal.withInitial(HashMap::new);

    private Sentences() {}

    /** The sentences of the whole of {@code text}; a line break inside it counts as a blank. */
    public static List<Span> in(String text, String language) {
        return text.isBlank() ? List.of() : in(text, new Span(0, text.length()), language);
    }

    /**
     * The sentences of one block of text, in order, without the white space around them.
     *
     * @param text what the result counts in
     * @param block the stretch to read; a line break inside it counts as a blank
     * @param language ISO 639-1
     */
    public static List<Span> in(String text, Span block, String language) {
        String line = block.in(text).replace('\n', ' ').replace('\r', ' ');
        BreakIterator breaks = BREAKS.get().computeIfAbsent(language, Sentences::breaksOf);
        breaks.setText(line);
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == line.length() || !runsOn(line.substring(start, end), line.substring(end))) {
                addTrimmed(sentences, line, start, end, block.start());
                start = end;
            }
        }
        return sentences;
    }

    private static BreakIterator breaksOf(String language) {
        return BreakIterator.getSentenceInstance(new ULocale(language + "-u-ss-standard"));
    }

    /** Whether the stop at the end of {@code before} ends no sentence, seeing what comes after it. */
    private static boolean runsOn(String before, String after) {
        String tail = before.length() > 40 ? before.substring(before.length() - 40) : before;
        if (QUOTED_END.matcher(tail).find() && LOWER_CASE.matcher(after).matches()) {
            return true;
        }
        Matcher match = LAST_WORD.matcher(tail);
        if (!match.find()) {
            return false;
        }
        String word = match.group(1);
        if (SHORT_FORMS.contains(Normal.folded(word.replace(".", "")))) {
            return true;
        }
        return INITIAL.matcher(word).matches()
                && (word.length() == 1 || GOES_ON.matcher(after).matches());
    }

    private static void addTrimmed(List<Span> sentences, String line, int start, int end, int offset) {
        int from = start;
        int to = end;
        while (from < to && isSpace(line.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(line.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(from + offset, to + offset));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
