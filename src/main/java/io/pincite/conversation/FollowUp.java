package io.pincite.conversation;

import io.pincite.answer.Answer;
import io.pincite.retrieval.Asked;
import io.pincite.text.Mention;
import io.pincite.text.Mentions;
import io.pincite.text.Names;
import io.pincite.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a follow-up into a question that stands alone, from the turn before it: "Who supported it?" becomes "Who supported
 * the offensive?". A question that names what it is about stays as it is, so that a change of topic is not dragged back.
 * English; a question in another language stays as it is.
 */
final class FollowUp {

    private static final Pattern OPENING =
            Pattern.compile("^(?:and|but|so|ok(?:ay)?|then)\\b[,\\s]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern WHAT_ABOUT = Pattern.compile(
            "^(?:(?:what|how) about|and(?: for| in)?)\\s+(?<other>[^?]{1,80}?)\\s*\\??$", Pattern.CASE_INSENSITIVE);

    private static final Pattern PERSON =
            Pattern.compile("\\b(?:he|she|him|(?<whose>his|hers?))\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern THING = Pattern.compile(
            "\\b(?:it|they|them|(?<whose>its|their)|(?:this|that|these|those)(?=\\s*[?.,]|\\s*$))\\b",
            Pattern.CASE_INSENSITIVE);

    /** Question word, auxiliary, and what the question is about up to the verb that ends it. */
    private static final Pattern TOPIC = Pattern.compile(
            "^(?i:when|where|why|how|who|what)\\s+(?<aux>is|are|was|were|did|does|do|has|have|had|will)\\s+"
                    + "(?<topic>(?:the|a|an|\\p{Lu})[^?]*?)(?:\\s+\\p{Ll}+(?:ed|en)\\b[^?]*)?\\??$");

    /** After "did" the verb keeps its plain form and cannot be told by its ending; it stands last or before a preposition. */
    private static final Pattern PLAIN_VERB = Pattern.compile(
            "(?<topic>.+?\\s\\S+?)\\s+\\p{Ll}+(?:\\s+(?:in|on|at|from|to|into|out|off|up|down|place)\\b.*)?$");

    private static final Pattern KIND_OF_PERSON = Pattern.compile(
            "\\b(?:which|what)\\s+(?<kind>(?:\\p{L}+\\s)?\\p{Ll}+?)(?<whose>\\s+(?:in|of|at|from)\\s[^?]*?)?\\s+(?:did|was|were|is|has|had|does|do)\\b",
            Pattern.CASE_INSENSITIVE);

    private FollowUp() {}

    /** {@code asked} as a question that stands alone, seeing the turn before it. */
    static String standalone(String asked, Turn before) {
        String question = OPENING.matcher(asked.strip()).replaceFirst("");
        String earlier = before.answer().question().text();
        Matcher about = WHAT_ABOUT.matcher(asked.strip());
        if (about.matches() && !isQuestion(about.group("other"))) {
            return withOther(earlier, about.group("other"));
        }
        if (PERSON.matcher(question).find()) {
            return personIn(before).map(person -> put(PERSON, question, person)).orElse(asked);
        }
        if (THING.matcher(question).find() && !isDummy(question)) {
            return topicOf(earlier).map(topic -> put(THING, question, topic)).orElse(asked);
        }
        return question.split("\\s+").length <= 2 ? question.replaceAll("\\?*$", "") + ": " + earlier : asked;
    }

    private static boolean isQuestion(String words) {
        return Asked.by(words) != Asked.ANYTHING
                || THING.matcher(words).find()
                || PERSON.matcher(words).find();
    }

    /** In "is it true that" the word stands for nothing that was said before. */
    private static boolean isDummy(String question) {
        return question.toLowerCase(Locale.ROOT).matches(".*\\bit (?:true|possible|likely|known|said|reported)\\b.*");
    }

    /** The earlier question about something else: its last name is exchanged. */
    private static String withOther(String earlier, String other) {
        List<Mention> names = Mentions.in(earlier).stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .toList();
        if (names.isEmpty()) {
            return earlier.replaceAll("\\?*$", "") + ", " + other + "?";
        }
        Span last = names.get(names.size() - 1).span();
        return earlier.substring(0, last.start()) + other + earlier.substring(last.end());
    }

    private static String put(Pattern pronoun, String question, String meant) {
        Matcher match = pronoun.matcher(question);
        if (!match.find()) {
            return question;
        }
        String words = match.group("whose") == null ? meant : meant + "'s";
        String whole = question.substring(0, match.start()) + words + question.substring(match.end());
        return Character.toUpperCase(whole.charAt(0)) + whole.substring(1);
    }

    /** Who was spoken of: the kind of person that was asked for, told apart by the question or by the answer; else a name. */
    private static Optional<String> personIn(Turn before) {
        String earlier = before.answer().question().text();
        Optional<String> answered = before.answer().fold(FollowUp::shortAnswer, no -> Optional.empty());
        Matcher kind = KIND_OF_PERSON.matcher(earlier);
        if (kind.find()) {
            return Optional.of("the " + kind.group("kind")
                    + answered.map(name -> " " + name).orElse(""));
        }
        Optional<String> named = Mentions.in(earlier).stream()
                .filter(Names::isName)
                .map(mention -> mention.span().in(earlier))
                .findFirst();
        return Asked.by(earlier) == Asked.PERSON ? answered.or(() -> named) : named.or(() -> answered);
    }

    private static Optional<String> shortAnswer(Answer.Cited cited) {
        return cited.citations().get(0).shortAnswer();
    }

    private static Optional<String> topicOf(String earlier) {
        Matcher topic = TOPIC.matcher(earlier);
        if (!topic.matches()) {
            return Optional.empty();
        }
        Matcher verb = PLAIN_VERB.matcher(topic.group("topic"));
        boolean did = topic.group("aux").startsWith("d");
        return Optional.of(did && verb.matches() ? verb.group("topic") : topic.group("topic"));
    }
}
