package io.pincite.conversation;

import io.pincite.retrieval.Asked;
import io.pincite.text.Mention;
import io.pincite.text.Mentions;
import io.pincite.text.Names;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the pronouns of a question stand for: somebody, something or some place that the turn before spoke of. English. */
final class Antecedent {

    private static final Pattern PERSON = Pattern.compile(
            "\\b(?:he|she|him|(?<whose>his|hers|her(?=\\s+(?!(?:as|at|by|for|from|in|on|to|with)\\b)\\p{L}))|her)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THING = Pattern.compile(
            "\\b(?:it|they|them|(?<whose>its|their)|(?:this|that|these|those)(?=\\s*[?.,]|\\s*$))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PLACE =
            Pattern.compile("\\b(?<!is |are |was |were )there\\b", Pattern.CASE_INSENSITIVE);

    /** Tells apart things that were named in an order. */
    private static final Pattern ORDER =
            Pattern.compile("\\bthe (?:former|latter|other one)\\b", Pattern.CASE_INSENSITIVE);

    /** Words before a pronoun that it can point back to within its own question: a name, or a thing with its article. */
    private static final Pattern OWN = Pattern.compile("\\b(?:the|a|an)\\s+\\p{L}+|(?<!^)\\b\\p{Lu}\\p{L}+");

    /** In "is it true that" and "how long does it take to" the word stands for nothing that was said before. */
    private static final Pattern DUMMY = Pattern.compile(
            ".*\\bit (?:true|possible|likely|known|said|reported|clear|correct|the case|take \\w+ to|take to|rain|snow).*",
            Pattern.CASE_INSENSITIVE);

    /** Question word, auxiliary, and what the question is about up to the verb that ends it. */
    private static final Pattern TOPIC = Pattern.compile(
            "^(?i:when|where|why|how|who|what)\\s+(?<aux>is|are|was|were|did|does|do|has|have|had|will)\\s+"
                    + "(?<topic>(?:the|a|an|\\p{Lu})[^?]*?)(?:\\s+\\p{Ll}+(?:ed|en)\\b[^?]*)?\\??$");

    /**
     * After "did" the verb keeps its plain form and cannot be told by its ending; it stands last, or before a preposition,
     * an article, a name or a number.
     */
    private static final Pattern PLAIN_VERB = Pattern.compile(
            "(?<topic>\\p{Lu}\\S+|.+?\\s\\S+?)\\s+(?!(?:of|in|on|at|from|to|into|by|for|and|or|with|near|the|a|an)\\b)\\p{Ll}+"
                    + "(?:\\s+(?:(?:in|on|at|from|to|into|out|off|up|down|place|the|a|an|its|their|his|her)\\b|\\p{Lu}|\\d).*)?$");

    /** What somebody did something to: "who supported the offensive". */
    private static final Pattern OBJECT = Pattern.compile(
            "^(?i:who|what)\\s+(?!(?:is|are|was|were|did|does|do)\\b)\\p{Ll}+\\s+(?<topic>(?:the|a|an|\\p{Lu})[^?]*?)"
                    + "(?:\\s+(?:in|on|at|during)\\s+[^?]*)?\\??$");

    /** Things told apart by what they did: "which vessels sailed from Tartus". */
    private static final Pattern KIND =
            Pattern.compile("^(?i:which|what)\\s+(?<kind>\\p{Ll}+)\\s+(?<did>(?!did|does|do)\\p{Ll}[^?]*?)\\??$");

    private static final Pattern KIND_OF_PERSON = Pattern.compile(
            "\\b(?:which|what)\\s+(?<kind>(?:\\p{L}+\\s)?\\p{Ll}+?)(?<whose>\\s+(?:in|of|at|from)\\s[^?]*?)?\\s+(?:did|was|were|is|has|had|does|do)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Somebody by office: "who is the mayor of Genoa". */
    private static final Pattern OFFICE = Pattern.compile(
            "^who\\s+(?:is|was)\\s+(?<office>(?:the|a|an)\\s[^?]+?)\\s*\\?*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_PLACE = Pattern.compile(
            "\\b(?:in|at|from|near|into|to)\\s+(?<place>(?:the\\s+)?\\p{Lu}[\\p{L}'\u2019-]*(?:\\s\\p{Lu}[\\p{L}'\u2019-]*)*)");

    private Antecedent() {}

    /** Whether {@code words} point back to something. */
    static boolean pronounIn(String words) {
        return PERSON.matcher(words).find() || THING.matcher(words).find();
    }

    /** Whether {@code question} has a pronoun that stands for something outside of it. */
    static boolean leans(String question) {
        return pointsBack(PERSON, question)
                || (pointsBack(THING, question) && !DUMMY.matcher(question).matches())
                || pointsBack(PLACE, question)
                || ORDER.matcher(question).find();
    }

    /** {@code question} with what its pronoun stands for; empty where it has none, or nothing that it could stand for. */
    static Optional<String> named(String question, Before before) {
        String earlier = before.question();
        if (pointsBack(PERSON, question)) {
            return somebody(before, earlier).map(person -> put(PERSON, question, person));
        }
        if (pointsBack(THING, question) && !DUMMY.matcher(question).matches()) {
            return thing(before, earlier).map(thing -> put(THING, question, thing));
        }
        return pointsBack(PLACE, question)
                ? place(earlier).map(place -> put(PLACE, question, place))
                : Optional.empty();
    }

    /** A pronoun behind a name or a thing of its own question points to these. */
    private static boolean pointsBack(Pattern pronoun, String question) {
        Matcher match = pronoun.matcher(question);
        return match.find()
                && !OWN.matcher(question.substring(0, match.start())).find();
    }

    private static String put(Pattern pronoun, String question, String meant) {
        Matcher match = pronoun.matcher(question);
        if (!match.find()) {
            return question;
        }
        boolean whose = pronoun != PLACE && match.group("whose") != null;
        String words = whose ? meant + "'s" : meant;
        return FollowUp.capital(question.substring(0, match.start()) + words + question.substring(match.end()));
    }

    /**
     * Who was spoken of: the kind of person that was asked for, told apart by the question or by the answer; else the one
     * the question names, else the one the answer names. An organization or a country is nobody.
     */
    private static Optional<String> somebody(Before before, String earlier) {
        Matcher kind = KIND_OF_PERSON.matcher(earlier);
        Optional<String> answered = before.shortAnswer().flatMap(Person::in);
        if (kind.find() && Person.canBe(kind.group("kind"))) {
            Optional<String> whose = Optional.ofNullable(kind.group("whose"));
            return Optional.of("the " + kind.group("kind")
                    + whose.or(() -> answered.map(name -> " " + name)).orElse(""));
        }
        Optional<String> named = Person.in(earlier);
        Matcher office = OFFICE.matcher(earlier);
        Optional<String> held = office.matches() ? Optional.of(office.group("office")) : named;
        return (Asked.by(earlier) == Asked.PERSON ? answered.or(() -> held) : named.or(() -> answered))
                .or(() -> Person.surelyIn(before.quoted()));
    }

    /** What was spoken of; where that is a person, rather what else the question names, or the thing that it asked for. */
    private static Optional<String> thing(Before before, String earlier) {
        Optional<String> topic = something(earlier);
        boolean person = topic.filter(
                        words -> Person.surelyIn(words).filter(words::equals).isPresent())
                .isPresent();
        if (!person && topic.isPresent()) {
            return topic;
        }
        return Person.otherIn(earlier)
                .filter(name -> person)
                .or(() -> before.shortAnswer().filter(name -> Asked.by(earlier) == Asked.NAME))
                .or(() -> topic);
    }

    private static Optional<String> something(String earlier) {
        Matcher topic = TOPIC.matcher(earlier);
        if (topic.matches()) {
            Matcher verb = PLAIN_VERB.matcher(topic.group("topic"));
            boolean did = topic.group("aux").toLowerCase(Locale.ROOT).startsWith("d");
            return Optional.of(did && verb.matches() ? verb.group("topic") : topic.group("topic"));
        }
        Matcher object = OBJECT.matcher(earlier);
        if (object.matches()) {
            return Optional.of(object.group("topic"));
        }
        Matcher kind = KIND.matcher(earlier);
        return kind.matches()
                ? Optional.of("the " + kind.group("kind") + " that " + kind.group("did"))
                : Optional.empty();
    }

    /** The place that was named last. */
    private static Optional<String> place(String earlier) {
        Optional<String> place =
                IN_PLACE.matcher(earlier).results().map(match -> match.group(1)).reduce((first, second) -> second);
        return place.or(() -> Mentions.in(earlier).stream()
                        .filter(mention -> mention.kind() == Mention.Kind.NAME && Names.isName(mention))
                        .map(mention -> mention.span().in(earlier))
                        .reduce((first, second) -> second))
                .map(name -> "in " + name);
    }
}
