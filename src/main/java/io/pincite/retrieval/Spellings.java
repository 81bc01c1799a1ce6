package io.pincite.retrieval;

import io.pincite.index.Hit;
import io.pincite.index.Snapshot;
import io.pincite.passage.Passage;
import io.pincite.text.Normal;
import io.pincite.text.Span;
import io.pincite.text.Spelling;
import io.pincite.text.Word;
import io.pincite.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in the documents how else they spell a name of the question: after other rules, by its initials, or in full where
 * the question has the initials. Nothing is taken from a list; what is found stands in the documents.
 */
final class Spellings {

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,6}");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("((?:[\\p{L}\\p{M}'\u2019\u02BC-]+\\s+){1,7})\\((\\p{Lu}{2,6})\\)");

    /** How many passages are read to see how a word is spelled there; ten find nothing more. */
    private static final int READ = 5;

    /** How many spellings are searched beside the word's own; none loses one answer of 500. */
    private static final int MOST = 3;

    private final Snapshot library;

    Spellings(Snapshot library) {
        this.library = library;
    }

    /** Other spellings of the name {@code spelled}, as the documents have them, by their normal form. */
    Map<String, String> of(String spelled, String term) {
        Map<String, String> found = new TreeMap<>();
        if (INITIALS.matcher(spelled).matches()) {
            longFormOf(spelled, term).ifPresent(form -> found.put(rarestOf(form), form));
            return found;
        }
        for (String other : library.similarTo(term)) {
            if (found.size() < MOST && Spelling.mayBeOneName(term, other)) {
                asSpelled(other).ifPresent(name -> found.put(other, name));
            }
        }
        return found;
    }

    /** The initials by which the documents call {@code name}, by their normal form. */
    Map<String, String> initialsOf(String name) {
        String initials = capitalsOf(name);
        String term = initials.toLowerCase(Locale.ROOT);
        if (!INITIALS.matcher(initials).matches() || library.frequency(term) == 0) {
            return Map.of();
        }
        return longFormOf(initials, term)
                .filter(form -> Normal.folded(form).equals(Normal.folded(name)))
                .map(form -> Map.of(term, initials))
                .orElse(Map.of());
    }

    /** What stands before the initials in brackets, as far as its capitals give them. */
    private Optional<String> longFormOf(String initials, String term) {
        for (Passage passage : holding(term)) {
            Matcher match = IN_BRACKETS.matcher(passage.text());
            while (match.find()) {
                Optional<String> form = ending(match.group(1).strip(), initials);
                if (match.group(2).equals(initials) && form.isPresent()) {
                    return form;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ending(String words, String initials) {
        for (int start = words.length() - 1; start >= 0; start--) {
            boolean begins = start == 0 || Character.isWhitespace(words.charAt(start - 1));
            if (begins && capitalsOf(words.substring(start)).equals(initials)) {
                return Optional.of(words.substring(start).replaceAll("\\s+", " "));
            }
        }
        return Optional.empty();
    }

    private static String capitalsOf(String words) {
        StringBuilder capitals = new StringBuilder();
        words.chars().filter(Character::isUpperCase).forEach(capital -> capitals.append((char) capital));
        return capitals.toString();
    }

    /** A long form consists of common words; the rarest of them tells most. */
    private String rarestOf(String form) {
        return Words.termsIn(form, "en").stream()
                .filter(term -> term.length() > 3 && library.frequency(term) > 0)
                .min(Comparator.comparingInt(library::frequency).thenComparing(Comparator.naturalOrder()))
                .orElseGet(() -> Normal.folded(form));
    }

    /** How the documents write {@code term}, if they write it as a name in the midst of a sentence. */
    private Optional<String> asSpelled(String term) {
        for (Passage passage : holding(term)) {
            String text = passage.text();
            for (Word word : Words.in(text, passage.source().language())) {
                if (word.term().equals(term) && isName(word.span(), text)) {
                    return Optional.of(word.span().in(text).replaceAll("['\u2019\u02BC]s$", ""));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isName(Span word, String text) {
        return Character.isUpperCase(text.charAt(word.start()))
                && word.start() > 1
                && Character.isLetterOrDigit(text.charAt(word.start() - 2));
    }

    private List<Passage> holding(String term) {
        List<Passage> passages = new ArrayList<>();
        for (Hit hit : library.byWords(List.of(term), Snapshot.ANY, READ)) {
            passages.add(hit.passage());
        }
        return passages;
    }
}
