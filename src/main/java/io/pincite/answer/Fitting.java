package io.pincite.answer;

import io.pincite.retrieval.Asked;
import io.pincite.retrieval.Inquiry;
import io.pincite.text.Mention;
import io.pincite.text.Mentions;
import io.pincite.text.Names;
import io.pincite.text.Normal;
import io.pincite.text.PartialDate;
import io.pincite.text.Span;
import io.pincite.text.Speakers;
import io.pincite.text.Word;
import io.pincite.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what a sentence mentions of the kind that a question asks for and does not name itself. */
final class Fitting {

    /** A sentence may begin with this many quotation marks or brackets before its first word. */
    private static final int OPENING_MARKS = 2;

    private final Inquiry inquiry;
    private final String asked;

    Fitting(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.asked = Normal.folded(inquiry.question().text());
    }

    /**
     * The exact before the vague, then nearest first to the words of the question, since the answer stands beside them. Who
     * asks for a person is told who speaks, where the sentence names nobody else.
     *
     * @param sentence its place in {@code text}, as the places of the mentions are
     */
    List<Mention> in(Span sentence, String text, String language) {
        List<Mention> fitting = namedIn(sentence, text, language);
        return fitting.isEmpty() && inquiry.asked() == Asked.PERSON
                ? speakerOf(sentence, text).stream().toList()
                : fitting;
    }

    /** How well they can be what was asked for: a single name may be somebody; a first and a last name surely is. */
    double kind(List<Mention> fitting) {
        if (fitting.isEmpty()) {
            return 0;
        }
        boolean full = fitting.stream().anyMatch(mention -> mention.value().indexOf(' ') > 0);
        return inquiry.asked() != Asked.PERSON || full ? 1 : 0.6;
    }

    private List<Mention> namedIn(Span sentence, String text, String language) {
        if (inquiry.asked().kinds().isEmpty()) {
            return List.of();
        }
        String words = sentence.in(text);
        List<Mention> named = Mentions.in(words).stream()
                .filter(mention -> inquiry.asked().kinds().contains(mention.kind()))
                .filter(mention -> !asked.contains(mention.value()))
                .filter(mention -> mention.kind() != Mention.Kind.NAME || names(mention, words, text))
                .toList();
        return (named.size() < 2 ? named : nearestFirst(named, words, language))
                .stream()
                        .map(mention ->
                                new Mention(mention.kind(), mention.span().shift(sentence.start()), mention.value()))
                        .toList();
    }

    private List<Mention> nearestFirst(List<Mention> named, String words, String language) {
        List<Span> met = Words.in(words, language).stream()
                .filter(word -> inquiry.words().stream()
                        .anyMatch(sought -> sought.terms().contains(word.term())))
                .map(Word::span)
                .toList();
        return named.stream()
                .sorted(Comparator.comparingInt(Fitting::vagueness)
                        .thenComparingDouble((Mention mention) -> -closeness(mention.span(), met))
                        .thenComparing(Mention::span))
                .toList();
    }

    private boolean names(Mention mention, String sentence, String text) {
        return !isOnlyFirst(mention, sentence, text)
                && (inquiry.asked() == Asked.PERSON ? Names.isSomebody(mention, sentence) : Names.isName(mention));
    }

    /** A word with a capital that only opens the sentence, since the document writes it without one elsewhere. */
    private static boolean isOnlyFirst(Mention mention, String sentence, String text) {
        return mention.span().start() <= OPENING_MARKS
                && mention.value().indexOf(' ') < 0
                && text.contains(" " + mention.span().in(sentence).toLowerCase(Locale.ROOT));
    }

    private Optional<Mention> speakerOf(Span sentence, String text) {
        return Speakers.at(sentence.start(), text)
                .filter(Candidates.quoteOf(sentence, text)::covers)
                .map(speaker -> new Mention(Mention.Kind.NAME, speaker, Normal.folded(speaker.in(text))))
                .filter(speaker ->
                        !asked.replace(" ", "").contains(speaker.value().replace(" ", "")));
    }

    /** A day tells more than a month or a year, and these more than a weekday or an hour. */
    private static int vagueness(Mention mention) {
        if (mention.kind() == Mention.Kind.TIME) {
            return 2;
        }
        boolean day = PartialDate.parse(mention.value())
                .filter(date -> date.day().isPresent())
                .isPresent();
        return mention.kind() == Mention.Kind.DATE && !day ? 1 : 0;
    }

    /** Every met word adds more the nearer it stands; a line's length away it adds little. */
    private static double closeness(Span mention, List<Span> met) {
        return met.stream()
                .filter(word -> !word.overlaps(mention))
                .mapToDouble(word -> Math.max(word.start() - mention.end(), mention.start() - word.end()))
                .map(distance -> Math.exp(-distance / 40))
                .sum();
    }
}
