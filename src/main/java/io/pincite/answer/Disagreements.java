package io.pincite.answer;

import io.pincite.index.Meaning;
import io.pincite.text.Mention;
import io.pincite.text.Normal;
import io.pincite.text.Overlap;
import io.pincite.text.Span;
import io.pincite.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds where sources give different dates, numbers or names for the same thing. Only sentences that meet the question
 * about as well as the best one are compared, so that two events are not taken for one. Names must stand in the same
 * place of much the same sentence, since a text names many.
 */
final class Disagreements {

    private static final Set<Mention.Kind> COMPARABLE =
            Set.of(Mention.Kind.DATE, Mention.Kind.NUMBER, Mention.Kind.MONEY, Mention.Kind.PERCENT);

    /** How much of what the best sentence meets of the question another must meet to be about the same. */
    private static final double WORDS_OF_THE_BEST = 0.5;

    private static final double MEANING_OF_THE_BEST = 0.75;

    /** How near it must be to the best sentence itself, as a cosine. */
    private static final double ABOUT_THE_SAME = 0.58;

    /** What the nearness of two sentences and the share of their other words add up to where they give different names for one. */
    private static final double SAYS_THE_SAME = 1.0;

    /** One word in common, mostly a name, does not make two sentences speak of one event. */
    private static final int FEWEST_WORDS = 2;

    /** What stands before a date on which something was already so, rather than happened. */
    private static final Pattern STATE =
            Pattern.compile(".*\\b(?:as of|since|until|by)\\s+$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Meaning meaning;

    Disagreements(Meaning meaning) {
        this.meaning = meaning;
    }

    /**
     * The sentences by the version they give, the version of the best sentence first; empty where all agree.
     *
     * @param candidates best first
     */
    List<List<Candidate>> among(List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        List<List<Candidate>> versions = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Optional<Mention> value = valueOf(candidate);
            if (value.isPresent()
                    && isAbout(candidate, best)
                    && (!isNamed(candidate) || mayNameAnother(candidate, best, candidates))) {
                versions.stream()
                        .filter(version ->
                                Values.agree(ShortAnswer.in(version.get(0)).orElseThrow(), value.get()))
                        .findFirst()
                        .ifPresentOrElse(
                                version -> addSource(version, candidate),
                                () -> versions.add(new ArrayList<>(List.of(candidate))));
            }
        }
        return versions.size() > 1 && fromDifferentSources(versions) ? versions : List.of();
    }

    private static Optional<Mention> valueOf(Candidate candidate) {
        String text = candidate.passage().source().text();
        return ShortAnswer.in(candidate)
                .filter(mention -> COMPARABLE.contains(mention.kind()) || isNamed(candidate))
                .filter(mention -> mention.kind() != Mention.Kind.DATE
                        || !STATE.matcher(text.substring(
                                        candidate.quote().start(),
                                        mention.span().start()))
                                .matches());
    }

    /** Whether its value is a name, in a report: what people say to each other names whom they talk to. */
    private static boolean isNamed(Candidate candidate) {
        return ShortAnswer.in(candidate)
                        .filter(mention -> mention.kind() == Mention.Kind.NAME)
                        .isPresent()
                && !candidate.isTalk();
    }

    /** Whether both say the same but for the name, and nobody names the two side by side: those are two, or one by two names. */
    private boolean mayNameAnother(Candidate candidate, Candidate best, List<Candidate> candidates) {
        if (candidate.equals(best)) {
            return true;
        }
        if (!isNamed(best) || !isSurelyName(candidate, candidates) || !isSurelyName(best, candidates)) {
            return false;
        }
        String one = ShortAnswer.in(candidate).orElseThrow().value();
        String other = ShortAnswer.in(best).orElseThrow().value();
        return nearness(candidate, best) + Overlap.jaccard(otherWords(candidate), otherWords(best)) >= SAYS_THE_SAME
                && candidates.stream()
                        .map(each -> Normal.folded(each.text()))
                        .noneMatch(text -> text.contains(one) && text.contains(other));
    }

    /** Whether the name has its capital not only from opening the sentence, seeing all that the documents say. */
    private static boolean isSurelyName(Candidate candidate, List<Candidate> candidates) {
        String text = candidate.passage().source().text();
        Span name = ShortAnswer.in(candidate).orElseThrow().span();
        return ShortAnswer.in(candidate).orElseThrow().value().indexOf(' ') >= 0
                || !Opening.opens(name, candidate.span(), text)
                || Opening.isNameIn(
                        candidates.stream()
                                .map(each -> each.passage().source().text())
                                .collect(Collectors.toSet()),
                        name.in(text));
    }

    /** The words of a sentence without its value. */
    private static List<String> otherWords(Candidate candidate) {
        Span value = ShortAnswer.in(candidate).orElseThrow().span();
        String text = candidate.passage().source().text();
        String rest = text.substring(candidate.span().start(), value.start())
                + " "
                + text.substring(value.end(), candidate.span().end());
        return Words.termsIn(rest, candidate.passage().source().language());
    }

    private double nearness(Candidate one, Candidate other) {
        return Vectors.cosine(meaning.vectorOf(one.said()), meaning.vectorOf(other.said()));
    }

    /** Names what the question names, and says much the same as the best sentence. */
    private boolean isAbout(Candidate candidate, Candidate best) {
        return candidate.met().size() >= FEWEST_WORDS
                && candidate.signals().names() >= best.signals().names()
                && candidate.signals().words()
                        >= WORDS_OF_THE_BEST * best.signals().words()
                && candidate.signals().meaning()
                        >= MEANING_OF_THE_BEST * best.signals().meaning()
                && nearness(candidate, best) >= ABOUT_THE_SAME;
    }

    private static void addSource(List<Candidate> version, Candidate candidate) {
        String document = candidate.passage().source().id();
        if (version.stream().noneMatch(member -> member.passage().source().id().equals(document))) {
            version.add(candidate);
        }
    }

    private static boolean fromDifferentSources(List<List<Candidate>> versions) {
        return versions.stream()
                        .flatMap(List::stream)
                        .map(candidate -> candidate.passage().source().id())
                        .distinct()
                        .count()
                >= versions.size();
    }
}
