package io.pincite.citation;

import io.pincite.text.Mention;
import io.pincite.text.Mentions;
import io.pincite.text.StopWords;
import io.pincite.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A sentence that wants to be carried. */
final class Statement {

    private static final Pattern BEGINS_WITH_A_NOUN =
            Pattern.compile("^(?:the|an?|some|many|several|all|both)\\b", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Facts facts;
    private final List<String> inOrder;
    private final Set<String> terms;
    private final Set<String> said;
    private final List<String> names;

    /**
     * Reads a sentence.
     *
     * @param language ISO 639-1
     * @param common whether a word that begins a sentence with a capital is no name
     */
    Statement(String text, String language, Predicate<String> common) {
        this.text = text;
        this.facts = Facts.in(text, language);
        this.names = namesIn(text, common);
        this.inOrder = termsIn(text, language);
        this.terms = Set.copyOf(inOrder);
        this.said = new HashSet<>(terms);
        names.forEach(name -> termsIn(name, language).forEach(said::remove));
    }

    private Statement(Statement of, List<String> names) {
        this.text = of.text;
        this.facts = of.facts;
        this.inOrder = of.inOrder;
        this.terms = of.terms;
        this.said = of.said;
        this.names = names;
    }

    private static List<String> termsIn(String text, String language) {
        return Words.termsIn(text, language).stream()
                .filter(term -> !StopWords.contains(term, language))
                .filter(term -> !Character.isDigit(term.charAt(0)))
                .toList();
    }

    String text() {
        return text;
    }

    /** The same, and in addition about what {@code other} is about first, unless it begins with a subject of its own. */
    Statement about(Statement other) {
        boolean hasItsOwn =
                BEGINS_WITH_A_NOUN.matcher(text).find() || (!names.isEmpty() && text.startsWith(names.get(0)));
        if (other.names.isEmpty() || hasItsOwn) {
            return this;
        }
        List<String> all = new ArrayList<>(names);
        all.add(other.names.get(0));
        return new Statement(this, all);
    }

    /** The share of its words that stand in {@code source}; 0 for a sentence without words. */
    double share(SourceText source) {
        return share(terms, source);
    }

    /** The same for what it says of those it names; 1 where it only names. */
    double shareSaid(SourceText source) {
        return said.isEmpty() ? 1 : share(said, source);
    }

    /** How many of its words in a row are missing in {@code source}, at most. */
    int mostMissing(SourceText source) {
        int most = 0;
        int missing = 0;
        for (String term : inOrder) {
            missing = source.terms().contains(term) ? 0 : missing + 1;
            most = Math.max(most, missing);
        }
        return most;
    }

    private static double share(Set<String> terms, SourceText source) {
        long met = terms.stream().filter(source.terms()::contains).count();
        return terms.isEmpty() ? 0 : (double) met / terms.size();
    }

    /** Whether nothing in it contradicts {@code stretch} or goes beyond it. Cheap, and says nothing of the rest. */
    boolean mayStandIn(Ground.Stretch stretch) {
        return statesItsDates(stretch)
                && statesItsQuantities(stretch.coreSource())
                && names.stream().allMatch(stretch.source().names()::hold)
                && quotesIt(stretch.source().text())
                && !Polarity.flipped(text, stretch.coreSource().text())
                && !Polarity.turned(text, stretch.source().text())
                && !Roles.swapped(text, stretch.coreSource().text());
    }

    /** Whether {@code core} gives dates or counts as well, and none of them is the one given here. */
    boolean datedOrCountedOtherwise(SourceText core) {
        Facts theirs = core.facts();
        boolean dated = !facts.dates().isEmpty()
                && !theirs.dates().isEmpty()
                && facts.dates().stream().noneMatch(date -> theirs.give(date, core.year()));
        return dated || facts.countsOtherwise(theirs);
    }

    /** A date may come from the sentences around, unless the one that says it gives a date of its own. */
    private boolean statesItsDates(Ground.Stretch stretch) {
        Facts core = stretch.coreSource().facts();
        Facts dated = core.dates().isEmpty() ? stretch.source().facts() : core;
        Facts timed = core.times().isEmpty() ? stretch.source().facts() : core;
        return facts.dates().stream()
                        .allMatch(date -> dated.give(date, stretch.coreSource().year()))
                && timed.times().containsAll(facts.times());
    }

    private boolean statesItsQuantities(SourceText core) {
        return core.facts().quantities().containsAll(facts.statedQuantities(text))
                && !facts.countsOtherwise(core.facts());
    }

    private boolean quotesIt(String source) {
        String folded = Facts.folded(source);
        return facts.quotations().stream().allMatch(folded::contains);
    }

    /** Names as written. A sentence begins with a capital whatever its first word is. */
    private static List<String> namesIn(String text, Predicate<String> common) {
        String plain = NameWords.plain(text);
        List<String> names = new ArrayList<>();
        for (Mention mention : Mentions.in(plain)) {
            if (mention.kind() == Mention.Kind.NAME) {
                String name = mention.span().in(plain);
                String first = name.split("[^\\p{L}\\p{M}'\u2019]+", 2)[0];
                boolean opens = plain.substring(0, mention.span().start()).isBlank();
                boolean dropped = opens && common.test(small(first));
                names.add(dropped ? name.substring(first.length()).strip() : name);
            }
        }
        names.removeIf(String::isBlank);
        return List.copyOf(names);
    }

    private static String small(String word) {
        return word.isEmpty() ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }
}
