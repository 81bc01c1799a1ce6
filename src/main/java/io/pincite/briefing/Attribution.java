package io.pincite.briefing;

import io.pincite.text.Mention;
import io.pincite.text.Mentions;
import io.pincite.text.Names;
import io.pincite.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is speaking in a sentence, read from its verb of speech. Rules for English.
 *
 * @param speaker where the sentence names who speaks, in the sentence; empty where it only says that a report or a
 *     statement does
 * @param direct whether it gives the words between quotation marks
 */
record Attribution(Optional<Span> speaker, boolean direct) {

    private static final int FEWEST_QUOTED = 12;

    /** These say that somebody speaks. */
    private static final String SURELY =
            "said|says|told|tells|stated|reported|reports|announced|announces|claimed|claims"
                    + "|emphasized|stressed|warned|warns|argued|argues|explained|explains|insisted|declared|declares|confirmed|confirms"
                    + "|denied|denies|wrote|writes|acknowledged|conceded|accused|accuses|blamed|blames|urged|estimated|testified"
                    + "|believes?";

    /** These only beside a quotation, or before "that". */
    private static final String PERHAPS = "noted|notes|added|adds|concluded|concludes|finds|replied|answered|concedes?";

    private static final String SMALL = "(?:had|has|have|also|later|then|reportedly|itself|who)\\b";
    private static final Pattern SAYS = Pattern.compile("\\b(?:" + SURELY + "|(?:" + PERHAPS
            + ")(?=\\sthat\\b|[:,.]|$)|(?<=[\u201D\",]\\s.{1,60})(?:" + PERHAPS + "))\\b");
    private static final Pattern MAYBE = Pattern.compile("\\b(?:" + SURELY + "|" + PERHAPS + "|[Aa]ccording to)\\b");

    /** Contracted words are capital only where a sentence begins. */
    private static final Pattern CONTRACTED = Pattern.compile(".*(?:n['\u2019]t|['\u2019](?:ll|ve|re|m|d))\\b.*");

    /** After these the speaker may follow: "reports the BBC", "said Ada Moreno". */
    private static final Pattern SAYS_BEFORE = Pattern.compile(
            "(?:^|[,\u201D\"\u2019\u2013\u2014]\\s*)(?:said|says|reports|reported|writes|wrote|told|adds|added|notes|noted|stated|warned|warns)\\s+(?:the\\s+)?$");

    private static final Pattern ACCORDING =
            Pattern.compile("\\b[Aa]ccording to (?:the )?(?<who>\\p{L}[^,;.]{1,80}?)(?=[,;.]|$| that | which | who )");

    /** What may stand between a name and its verb: an apposition, a noun of the kind "analysts", a small adverb. */
    private static final Pattern BETWEEN = Pattern.compile("(?:,[^,\u201C\u201D\"]{1,80},)?(?<noun>(?:\\s(?!" + SMALL
            + ")\\p{Ll}[\\p{L}-]*){0,2})(?:\\s" + SMALL + ")*\\s*");

    private static final Pattern NOBODY = Pattern.compile("(?:\\p{Ll}+\\s)?(?:report|statement|post|article|study)");

    /** Capital only because the sentence begins with them. */
    private static final Pattern OPENER = Pattern.compile(
            "(?:Later|Then|Also|But|And|Meanwhile|However|Its|Their|His|Her|Earlier|Now|Still|Afterwards),?\\s+");

    /** A statement, a paper: nobody by name. */
    private static final Pattern PAPER = Pattern.compile(
            "\\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa])\\s+(?:[\\p{L}-]+\\s)?(?:post|statement|report|newspaper|paper|article|study|magazine|agency|ministry"
                    + "|spokes\\p{L}+|officials?|sources?|analysts?|experts?|researchers?|chief|delegation|authorities|institute|intelligence)\\s+(?:\\p{Ll}+\\s)?$");

    /** How the sentence attributes what it says; empty where nobody is said to speak. */
    static Optional<Attribution> in(String sentence) {
        return MAYBE.matcher(sentence).find() ? read(sentence) : Optional.empty();
    }

    private static Optional<Attribution> read(String sentence) {
        List<Mention> mentions = Mentions.in(sentence);
        boolean direct = mentions.stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.QUOTATION
                        && mention.span().length() >= FEWEST_QUOTED
                        && mention.value().indexOf(' ') > 0);
        Matcher according = ACCORDING.matcher(sentence);
        if (according.find()) {
            Span who = new Span(according.start("who"), according.end("who"));
            return Optional.of(new Attribution(
                    Optional.of(who)
                            .filter(span -> !NOBODY.matcher(span.in(sentence)).matches()),
                    direct));
        }
        List<Mention> names = mentions.stream()
                .filter(mention -> Names.isSomebody(mention, sentence))
                .filter(mention ->
                        !CONTRACTED.matcher(mention.span().in(sentence)).matches())
                .toList();
        Matcher says = SAYS.matcher(sentence);
        while (says.find()) {
            Optional<Span> speaker = after(sentence, says.end(), names).or(() -> before(sentence, says.start(), names));
            if (speaker.isPresent()) {
                return Optional.of(new Attribution(speaker.flatMap(span -> named(span, sentence)), direct));
            }
            if (PAPER.matcher(sentence.substring(0, says.start())).find()) {
                return Optional.of(new Attribution(Optional.empty(), direct));
            }
        }
        return Optional.empty();
    }

    /** The speaker without the words that open the sentence; empty where it is but a paper. */
    private static Optional<Span> named(Span speaker, String sentence) {
        Matcher opener = OPENER.matcher(speaker.in(sentence));
        int start = opener.lookingAt() ? opener.end() : 0;
        return Optional.of(new Span(speaker.start() + start, speaker.end()))
                .filter(span -> !NOBODY.matcher(span.in(sentence)).matches());
    }

    private static Optional<Span> before(String sentence, int verb, List<Mention> names) {
        Optional<Span> speaker = Optional.empty();
        for (Mention name : names) {
            if (name.span().end() < verb) {
                Matcher between = BETWEEN.matcher(sentence.substring(name.span().end(), verb));
                if (between.matches()) {
                    speaker = Optional.of(
                            new Span(name.span().start(), name.span().end() + Math.max(0, nounEnd(between))));
                }
            }
        }
        return speaker;
    }

    /** "ISW analysts" rather than "ISW", where the noun stands right behind the name. */
    private static int nounEnd(Matcher between) {
        return between.start("noun") == 0 ? between.end("noun") : 0;
    }

    private static Optional<Span> after(String sentence, int verbEnd, List<Mention> names) {
        return names.stream()
                .map(Mention::span)
                .filter(span -> span.start() > verbEnd
                        && SAYS_BEFORE
                                .matcher(sentence.substring(0, span.start()))
                                .find())
                .findFirst();
    }
}
