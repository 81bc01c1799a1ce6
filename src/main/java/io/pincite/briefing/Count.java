package io.pincite.briefing;

import io.pincite.text.Mention;
import io.pincite.text.Mentions;
import io.pincite.text.Normal;
import io.pincite.text.Span;
import io.pincite.text.StopWords;
import io.pincite.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a sentence and what it counts.
 *
 * @param sentence where it stands
 * @param number the number; offsets count in the sentence
 * @param counted what it counts; offsets count in the sentence
 */
record Count(Reported sentence, Mention number, Span counted) {

    private static final Set<Mention.Kind> NUMBERS =
            Set.of(Mention.Kind.NUMBER, Mention.Kind.MONEY, Mention.Kind.PERCENT);

    /** What is counted follows the number, up to the end of its phrase. */
    private static final Pattern COUNTED = Pattern.compile(
            "^[\u201D\"]?\\s(?:of\\s)?(?<first>\\p{L}[\\p{L}\\p{M}'\u2019-]*)(?<rest>(?:\\s[\\p{L}\\p{M}\\p{N}'\u2019-]+){0,13})");

    /** A span of time is no figure that a briefing needs. */
    private static final Pattern TIME = Pattern.compile(
            "^\\s(?:more\\s)?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|times?|o.clock)\\b.*",
            Pattern.DOTALL);

    /** Small numbers written as words count nothing worth a list. */
    private static final BigDecimal SMALL = BigDecimal.TEN;

    /** Words at the cut end that need what is cut off. */
    private static final String LOOSE_END =
            "(?:\\s(?:and|or|the|a|an|of|in|on|at|to|as|by|for|from|with|within|via|near|after|before|that|which|who)(?:\\s\\p{Ll}+)?)+$";

    /** Hundreds are not a hundred. */
    private static final Pattern VAGUE =
            Pattern.compile("(?:dozen|hundred|thousand|million)s?", Pattern.CASE_INSENSITIVE);

    /** What follows a word such as "Russian" where it describes what is counted. */
    private static final Pattern DESCRIBED = Pattern.compile("\\s\\p{Ll}{3,}s\\b");

    private static final Set<String> NO_NOUN =
            Set.of("again", "too", "off", "away", "now", "instead", "per", "has", "was", "this");

    private static final Pattern MAYBE = Pattern.compile(
            "\\d|dozen|hundred|thousand|million|eleven|twelve|teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGIT = Pattern.compile(".*\\d.*", Pattern.DOTALL);

    String value() {
        return number.span().in(sentence.text());
    }

    String countedWords() {
        return Statement.oneLine(counted.in(sentence.text()))
                .replaceFirst("^[\u201D\"]", "")
                .replaceFirst(LOOSE_END, "")
                .strip();
    }

    /** The first words of what is counted, by which two figures are one. */
    boolean isAlso(Count other) {
        boolean vague =
                VAGUE.matcher(value()).matches() || VAGUE.matcher(other.value()).matches();
        return isWorth(other)
                && (!vague || value().equalsIgnoreCase(other.value()))
                && head().stream().anyMatch(other.head()::contains);
    }

    Set<String> head() {
        Set<String> head =
                new HashSet<>(Words.termsIn(countedWords(), sentence.document().language()));
        head.retainAll(sentence.terms());
        return head;
    }

    /** What stands before the number in its sentence. */
    String before() {
        return sentence.text().substring(0, number.span().start());
    }

    /** The normal form of the first word that tells what is counted; empty where none does. */
    Optional<String> noun() {
        return Words.termsIn(countedWords(), sentence.document().language()).stream()
                .filter(sentence.terms()::contains)
                .findFirst();
    }

    /** Whether both give the same number. */
    boolean isWorth(Count other) {
        return number.value().equals(other.number.value());
    }

    /** The counts of {@code sentence}, in order. */
    static List<Count> in(Reported sentence) {
        String text = sentence.text();
        List<Count> found = new ArrayList<>();
        if (!MAYBE.matcher(text).find()) {
            return found;
        }
        List<Mention> mentions = Mentions.in(text);
        for (Mention number : mentions) {
            boolean named = mentions.stream()
                    .anyMatch(other ->
                            other.kind() == Mention.Kind.NAME && other.span().overlaps(number.span()));
            if (NUMBERS.contains(number.kind()) && !named && tells(number, text)) {
                Matcher counted = COUNTED.matcher(text.substring(number.span().end()));
                if (counted.find() && countsSomething(counted.group("first"), counted.group("rest"), number)) {
                    found.add(new Count(
                            sentence,
                            number,
                            new Span(0, counted.end()).shift(number.span().end())));
                }
            }
        }
        return found;
    }

    /** A noun or what describes one follows a count; "2 again" and "3 at the door" count nothing. */
    private static boolean countsSomething(String first, String rest, Mention number) {
        boolean noun = Character.isLowerCase(first.charAt(0))
                || first.endsWith("s")
                || DESCRIBED.matcher(rest).lookingAt();
        return number.kind() != Mention.Kind.NUMBER
                || (first.length() > 2
                        && noun
                        && !first.endsWith("ly")
                        && !NO_NOUN.contains(first)
                        && !StopWords.contains(Normal.folded(first), "en"));
    }

    private static boolean tells(Mention number, String text) {
        boolean title = Character.isUpperCase(text.charAt(number.span().start()))
                && number.span().start() > 0;
        boolean spelled = !DIGIT.matcher(number.span().in(text)).matches();
        boolean small = spelled && new BigDecimal(number.value()).compareTo(SMALL) <= 0;
        return !small
                && !title
                && !TIME.matcher(text.substring(number.span().end())).matches();
    }
}
