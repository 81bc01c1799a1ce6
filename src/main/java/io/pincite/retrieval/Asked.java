package io.pincite.retrieval;

import io.pincite.text.Mention;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of answer a question wants, read from its question words. English; other languages ask for anything. */
public enum Asked {
    /** Who: a person or an organization. */
    PERSON,
    /** When: a date or a time. */
    TIME,
    /** Where: a place. */
    PLACE,
    /** How many, how old, how long: a number. */
    COUNT,
    /** How much money. */
    MONEY,
    /** What share. */
    PERCENT,
    /** Which city, what newspaper: something with a name. */
    NAME,
    /** Why: a reason. */
    REASON,
    /** Is it so: a yes or a no. */
    TRUTH,
    /** Anything else. */
    ANYTHING;

    private static final Pattern QUESTION_WORD = Pattern.compile(
            "\\b(who|whom|whose|when|where|why|which|what|how)\\b(?:\\s+(?:of\\s+(?:the|these|those)\\s+)?([\\p{L}-]+))?(?:\\s+([\\p{L}-]+))?");
    private static final Pattern WHAT_IS_THE =
            Pattern.compile("\\bwhat (?:is|was|are|were) the (?:total |exact |average |current )?(\\p{L}+)");
    private static final Pattern NOUN = Pattern.compile(
            "\\b(?:what (?:is|was|are|were) the(?: names? of(?: the)?)?|which|what|how many) (?:\\p{L}+['\u2019]s )*(?<nouns>\\p{L}+(?: \\p{L}+)?)");
    private static final Pattern YES_NO =
            Pattern.compile("^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\\b.*");
    private static final Pattern NEWEST = Pattern.compile(
            "\\b(?:latest|newest|most recent(?:ly)?|current(?:ly)?|at present|nowadays|right now|so far|to date|as of"
                    + "|as at|last known)\\b|\\bnow\\s*\\?\\s*$");
    private static final Set<String> TIMES =
            Set.of("date", "dates", "day", "year", "years", "month", "time", "century", "decade", "season", "era");
    private static final Set<String> COUNTS = Set.of(
            "many", "old", "long", "far", "tall", "high", "large", "big", "deep", "wide", "often", "fast", "heavy");
    private static final Set<String> QUANTITIES = Set.of(
            "number",
            "amount",
            "population",
            "length",
            "height",
            "age",
            "size",
            "distance",
            "speed",
            "temperature",
            "weight",
            "area");
    private static final Set<String> SHARES = Set.of("percentage", "percent", "share", "proportion", "fraction");
    private static final Set<String> MONIES =
            Set.of("price", "cost", "salary", "budget", "revenue", "money", "fine", "fee", "wage", "income");
    private static final Set<String> VERBS = Set.of(
            "is",
            "are",
            "was",
            "were",
            "do",
            "does",
            "did",
            "has",
            "have",
            "had",
            "can",
            "could",
            "will",
            "would",
            "should",
            "may",
            "might",
            "happened",
            "made",
            "makes",
            "caused",
            "causes");

    /** The kinds of mention that can be the short answer; empty where any words can. */
    public Set<Mention.Kind> kinds() {
        return switch (this) {
            case PERSON, PLACE, NAME -> Set.of(Mention.Kind.NAME);
            case TIME -> Set.of(Mention.Kind.DATE, Mention.Kind.TIME);
            case COUNT -> Set.of(Mention.Kind.NUMBER, Mention.Kind.PERCENT, Mention.Kind.MONEY);
            case MONEY -> Set.of(Mention.Kind.MONEY);
            case PERCENT -> Set.of(Mention.Kind.PERCENT);
            case REASON, TRUTH, ANYTHING -> Set.of();
        };
    }

    /** The words of {@code question}, in lower case, one of which says what is asked for: the one or two after "which". */
    static Set<String> nounsIn(String question) {
        Set<String> nouns = new HashSet<>();
        Matcher match = NOUN.matcher(question.toLowerCase(Locale.ROOT));
        while (match.find()) {
            nouns.addAll(Arrays.asList(match.group("nouns").split(" ")));
        }
        return nouns;
    }

    /** Whether {@code word}, in lower case, only says what kind of answer is wanted, as "date" does in "on what date". */
    boolean saidBy(String word) {
        return switch (this) {
            case TIME -> TIMES.contains(word);
            case COUNT -> COUNTS.contains(word) || QUANTITIES.contains(word);
            case PERCENT -> SHARES.contains(word);
            default -> false;
        };
    }

    /** Whether {@code question} asks for the newest of several reports. */
    static boolean wantsNewest(String question) {
        return NEWEST.matcher(question.toLowerCase(Locale.ROOT)).find();
    }

    /** What {@code question} asks for. */
    public static Asked by(String question) {
        String lower = question.toLowerCase(Locale.ROOT).strip();
        Matcher what = WHAT_IS_THE.matcher(lower);
        if (what.find()) {
            Asked asked = what.group(1).startsWith("name") ? NAME : byNoun(what.group(1));
            return asked == NAME && !what.group(1).startsWith("name") ? ANYTHING : asked;
        }
        Matcher match = QUESTION_WORD.matcher(lower);
        if (YES_NO.matcher(lower).matches() || !match.find()) {
            return YES_NO.matcher(lower).matches() ? TRUTH : ANYTHING;
        }
        String next = match.group(2) == null ? "" : match.group(2);
        String third = match.group(3) == null ? "" : match.group(3);
        return switch (match.group(1)) {
            case "who", "whom", "whose" -> PERSON;
            case "when" -> TIME;
            case "where" -> PLACE;
            case "why" -> REASON;
            case "how" -> byMeasure(next, third);
            default -> byNoun(next, third);
        };
    }

    private static Asked byMeasure(String next, String third) {
        if (next.equals("much")) {
            return MONIES.contains(third) ? MONEY : third.isEmpty() || VERBS.contains(third) ? COUNT : ANYTHING;
        }
        return COUNTS.contains(next) ? COUNT : ANYTHING;
    }

    private static Asked byNoun(String next, String third) {
        if (next.isEmpty() || VERBS.contains(next)) {
            return ANYTHING;
        }
        Asked asked = byNoun(next);
        return asked == NAME ? byNoun(third) : asked;
    }

    private static Asked byNoun(String noun) {
        if (TIMES.contains(noun)) {
            return TIME;
        }
        if (SHARES.contains(noun)) {
            return PERCENT;
        }
        if (MONIES.contains(noun)) {
            return MONEY;
        }
        return QUANTITIES.contains(noun) ? COUNT : NAME;
    }
}
