package io.pincite.answer;

import io.pincite.retrieval.Asked;
import io.pincite.retrieval.Inquiry;
import io.pincite.text.Mention;
import io.pincite.text.Names;
import io.pincite.text.Normal;
import io.pincite.text.PartialDate;
import io.pincite.text.Span;
import io.pincite.text.Speakers;
import io.pincite.text.Word;
import io.pincite.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a sentence mentions of the kind that a question asks for and does not name itself. */
final class Fitting {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final SentenceReader reader;
    private final Inquiry inquiry;
    private final String asked;

    Fitting(Inquiry inquiry, SentenceReader reader) {
        this.reader = reader;
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
        List<Mention> named = reader.mentionsIn(words).stream()
                .filter(mention -> inquiry.asked().kinds().contains(mention.kind()))
                .filter(mention -> !asked.contains(mention.value()))
                .filter(mention -> mention.kind() != Mention.Kind.NAME || names(mention, sentence, text))
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

    private boolean names(Mention mention, Span sentence, String text) {
        String words = sentence.in(text);
        Span place = mention.span().shift(sentence.start());
        return place.start() >= Speakers.saidIn(sentence, text).start()
                && !isAsked(mention.value())
                && !isOnlyFirst(mention, place, sentence, text)
                && (inquiry.asked() == Asked.PERSON ? Names.isSomebody(mention, words) : Names.isName(mention));
    }

    /**
     * A word with a capital that only opens the sentence: the document writes it without one elsewhere, or, in a
     * conversation, where every other sentence is short, never with one in the midst of a sentence.
     */
    private static boolean isOnlyFirst(Mention mention, Span place, Span sentence, String text) {
        if (mention.value().indexOf(' ') >= 0 || !Opening.opens(place, sentence, text)) {
            return false;
        }
        String word = place.in(text);
        return Opening.isPlainIn(text, word)
                || (Speakers.at(sentence.start(), text).isPresent() && !Opening.isNameIn(List.of(text), word));
    }

    /** Whether the question names it, however it is written: {@code JaneDoe} or {@code Jane Doe}. */
    private boolean isAsked(String name) {
        String joined = NO_WORD.matcher(name).replaceAll("");
        List<String> words = NO_WORD.splitAsStream(asked).toList();
        for (int first = 0; first < words.size(); first++) {
            StringBuilder run = new StringBuilder();
            for (int last = first; last < words.size() && run.length() < joined.length(); last++) {
                run.append(words.get(last));
            }
            if (run.toString().equals(joined)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Mention> speakerOf(Span sentence, String text) {
        return Speakers.at(sentence.start(), text)
                .filter(Talk.quoteOf(sentence, text)::covers)
                .map(speaker -> new Mention(Mention.Kind.NAME, speaker, Normal.folded(speaker.in(text))))
                .filter(speaker -> !isAsked(speaker.value()));
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
