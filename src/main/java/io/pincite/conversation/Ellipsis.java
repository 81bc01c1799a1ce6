package io.pincite.conversation;

import io.pincite.retrieval.Asked;
import io.pincite.text.Mention;
import io.pincite.text.Mentions;
import io.pincite.text.Names;
import io.pincite.text.PartialDate;
import io.pincite.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in what a question leaves out because the question before it said it: "Why?", "What about Homs?", "And in
 * December?". English.
 */
final class Ellipsis {

    private static final Pattern ABOUT = Pattern.compile(
            "^(?:(?:and |but |so )?(?:what|how) about|and|but|or)\\s+(?<other>[^?]{1,80}?)\\s*[?.]*$",
            Pattern.CASE_INSENSITIVE);

    /** Question words that ask nothing by themselves; "exactly" and the like change nothing. */
    private static final Pattern BARE = Pattern.compile(
            "^(?<word>why not|why|since when|until when|when|where|how many|how much|how long|how often|how far|how old"
                    + "|how|by whom|with whom|for whom|to whom|who else|what else|where else|which ones?|who)"
                    + "(?: exactly| then| (?:did|was|is) (?:that|this|it)(?: happen(?:ed)?| occur(?:red)?)?)?\\s*\\?*$",
            Pattern.CASE_INSENSITIVE);

    /** In "When was it?" the word stands for a thing; in "When did it happen?" for all that was asked about. */
    private static final Pattern THING =
            Pattern.compile(".*\\b(?:is|was) (?:it|that|this)\\s*\\?*$", Pattern.CASE_INSENSITIVE);

    /** Question words that can stand in each other's place. */
    private static final Set<String> ADVERBS = Set.of("why", "when", "where", "how", "since when", "until when");

    /** A question word and the auxiliary after it: the same words can stand after another question word. */
    private static final Pattern FRAME = Pattern.compile(
            "^(?i:when|where|why|how)\\s+(?<rest>(?:is|are|was|were|did|does|do|has|have|had|will|can|could)\\s+.+)$");

    /** What a question without an auxiliary asks about: "who opened", "which city fell". */
    private static final Pattern SUBJECT = Pattern.compile("^(?i:who|what)\\s+(?<rest>(?!is|are|was|were|did|do).+)$");

    private static final Pattern KIND = Pattern.compile("^(?i:which|what)\\s+(?<rest>\\p{Ll}+\\s+.+)$");

    private static final Pattern PLACE_OR_TIME = Pattern.compile(
            "^(?<word>in|on|at|from|near|during|before|after|since|by)\\s+(?<rest>.+)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD_BEFORE =
            Pattern.compile("\\b(?:in|on|at|during|before|after|since|by) $", Pattern.CASE_INSENSITIVE);

    /** What the earlier question is about, between its auxiliary and its verb. */
    private static final Pattern TOPIC = Pattern.compile(
            "^(?:when|where|why|how|what)\\s+(?:is|are|was|were|did|does|do|has|have|had)\\s+(?<topic>(?:the|a|an|his|her|its|their)\\s+\\p{Ll}+(?:\\s\\p{Ll}+)??)"
                    + "(?=\\s+\\p{Ll}+\\b)",
            Pattern.CASE_INSENSITIVE);

    /** What {@link #asking} put before a question that it could not turn around. */
    private static final Pattern FILLED =
            Pattern.compile("^(?:Why|When|Where|How|Who|What|Which|Since|Until|By|With|For|To)(?: \\p{Ll}+)?: ");

    private Ellipsis() {}

    /** {@code asked} in full, seeing the question {@code before} it; empty where nothing is left out. */
    static Optional<String> filled(String asked, String before) {
        String earlier = FILLED.matcher(before).replaceFirst("");
        Matcher bare = BARE.matcher(FollowUp.withoutOpening(asked));
        if (bare.matches() && !THING.matcher(asked).matches()) {
            return Optional.of(asking(bare.group("word"), earlier));
        }
        Matcher about = ABOUT.matcher(asked);
        return about.matches() && !saysSomething(about.group("other"))
                ? Optional.of(withOther(earlier, about.group("other")))
                : Optional.empty();
    }

    private static boolean saysSomething(String words) {
        return Asked.by(words) != Asked.ANYTHING || Antecedent.pronounIn(words) || FollowUp.asks(words);
    }

    /** The earlier question with another question word; where it does not fit, before it. */
    private static String asking(String word, String earlier) {
        String capital = FollowUp.capital(word);
        Matcher frame = FRAME.matcher(earlier);
        if (frame.matches() && ADVERBS.contains(lower(word))) {
            return capital + " " + frame.group("rest");
        }
        Matcher subject = SUBJECT.matcher(earlier);
        if (lower(word).endsWith(" else") && subject.matches()) {
            return capital + " " + subject.group("rest");
        }
        Matcher kind = KIND.matcher(earlier);
        if (lower(word).equals("how many") && kind.matches()) {
            return capital + " " + kind.group("rest");
        }
        return capital + ": " + earlier;
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** The earlier question about something else: what is of the same kind is exchanged. */
    private static String withOther(String earlier, String other) {
        List<Mention> there = Mentions.in(earlier);
        Matcher phrase = PLACE_OR_TIME.matcher(other);
        String bare = phrase.matches() ? phrase.group("rest") : other;
        if (isTime(bare)) {
            String time = phrase.matches() ? other : "in " + other;
            return last(there, Mention.Kind.DATE)
                    .map(date -> exchanged(earlier, withWordBefore(date, earlier), time))
                    .orElseGet(() -> added(earlier, " " + time));
        }
        if (Mentions.in(bare).stream().noneMatch(Names::isName)) {
            Matcher topic = TOPIC.matcher(earlier);
            return topic.find() && !phrase.matches()
                    ? exchanged(earlier, new Span(topic.start("topic"), topic.end("topic")), other)
                    : added(earlier, ", " + other);
        }
        return name(there, earlier, bare)
                .map(name -> exchanged(earlier, name, bare))
                .orElseGet(() -> added(earlier, phrase.matches() ? " " + other : ", " + other));
    }

    private static boolean isTime(String words) {
        return Mentions.in("in " + words).stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.DATE
                        && PartialDate.parse(mention.value()).isPresent());
    }

    private static Optional<Span> last(List<Mention> mentions, Mention.Kind kind) {
        return mentions.stream()
                .filter(mention -> mention.kind() == kind)
                .map(Mention::span)
                .reduce((first, second) -> second);
    }

    /** A full name takes the place of somebody; any other name the place of the name that stands last. */
    private static Optional<Span> name(List<Mention> there, String earlier, String other) {
        List<Mention> names = there.stream().filter(Names::isName).toList();
        Optional<Span> somebody = names.stream()
                .filter(mention -> Names.isSomebody(mention, earlier))
                .map(Mention::span)
                .findFirst();
        Optional<Span> last = last(names, Mention.Kind.NAME);
        return other.strip().contains(" ") ? somebody.or(() -> last) : last;
    }

    private static Span withWordBefore(Span date, String text) {
        Matcher word = WORD_BEFORE.matcher(text.substring(0, date.start()));
        return word.find() ? new Span(word.start(), date.end()) : date;
    }

    private static String exchanged(String text, Span span, String other) {
        return text.substring(0, span.start()) + other + text.substring(span.end());
    }

    private static String added(String question, String more) {
        return question.replaceAll("\\s*\\?*$", "") + more + "?";
    }
}
