package io.pincite.answer;

import io.pincite.index.Meaning;
import io.pincite.passage.Passage;
import io.pincite.retrieval.Asked;
import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Inquiry;
import io.pincite.retrieval.Ranked;
import io.pincite.retrieval.Sought;
import io.pincite.text.Mention;
import io.pincite.text.Mentions;
import io.pincite.text.Names;
import io.pincite.text.Normal;
import io.pincite.text.PartialDate;
import io.pincite.text.Span;
import io.pincite.text.Word;
import io.pincite.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the sentences of the evidence that may answer, and what speaks for each. */
final class Candidates {

    /** How many passages are read sentence by sentence. */
    static final int PASSAGES = 12;

    /** How many sentences are compared by meaning, which costs milliseconds each. */
    private static final int BY_MEANING = 48;

    private final Meaning meaning;

    Candidates(Meaning meaning) {
        this.meaning = meaning;
    }

    /** The sentences worth reading, best first, ties by passage and place. */
    List<Candidate> in(Evidence evidence) {
        List<Candidate> all = new ArrayList<>();
        for (Ranked ranked : evidence.passages()
                .subList(0, Math.min(PASSAGES, evidence.passages().size()))) {
            all.addAll(in(evidence.inquiry(), ranked));
        }
        all.sort(ORDER);
        float[] question = meaning.vectorOf(evidence.question().text());
        List<Candidate> best = new ArrayList<>();
        for (Candidate candidate : all.subList(0, Math.min(BY_MEANING, all.size()))) {
            best.add(withMeaning(candidate, Vectors.cosine(question, meaning.vectorOf(candidate.text()))));
        }
        best.sort(ORDER);
        return List.copyOf(best);
    }

    private static final Comparator<Candidate> ORDER = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing((Candidate candidate) -> candidate.passage().id())
            .thenComparing(Candidate::span);

    private static List<Candidate> in(Inquiry inquiry, Ranked ranked) {
        Passage passage = ranked.passage();
        String text = passage.source().text();
        String language = passage.source().language();
        List<Span> sentences = passage.sentences();
        List<Set<Integer>> met = new ArrayList<>();
        for (Span sentence : sentences) {
            met.add(metBy(inquiry, sentence.in(text), language));
        }
        Set<Integer> titled = metBy(inquiry, passage.source().title(), language);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Set<Integer> around = new HashSet<>(titled);
            for (int j = Math.max(0, i - 2); j <= Math.min(sentences.size() - 1, i + 1); j++) {
                around.addAll(met.get(j));
            }
            List<Mention> fitting = fittingIn(inquiry, sentences.get(i), text, language);
            candidates.add(new Candidate(
                    ranked,
                    i,
                    sentences.get(i),
                    met.get(i),
                    fitting,
                    new Candidate.Signals(
                            share(inquiry, met.get(i)),
                            share(inquiry, around),
                            0,
                            kind(inquiry, fitting),
                            namesMet(inquiry, around),
                            Math.min(1, ranked.score()))));
        }
        return candidates;
    }

    private static Candidate withMeaning(Candidate candidate, double cosine) {
        Candidate.Signals s = candidate.signals();
        return new Candidate(
                candidate.from(),
                candidate.place(),
                candidate.span(),
                candidate.met(),
                candidate.fitting(),
                new Candidate.Signals(s.words(), s.around(), Math.max(0, cosine), s.kind(), s.names(), s.rank()));
    }

    /** The places of the sought words that {@code text} holds. */
    private static Set<Integer> metBy(Inquiry inquiry, String text, String language) {
        Set<String> terms = new HashSet<>(Words.termsIn(text, language));
        Set<Integer> met = new HashSet<>();
        for (int i = 0; i < inquiry.words().size(); i++) {
            if (inquiry.words().get(i).terms().stream().anyMatch(terms::contains)) {
                met.add(i);
            }
        }
        return met;
    }

    private static double share(Inquiry inquiry, Set<Integer> met) {
        double sum =
                met.stream().mapToDouble(i -> inquiry.words().get(i).weight()).sum();
        return inquiry.weight() == 0 ? 0 : sum / inquiry.weight();
    }

    private static double namesMet(Inquiry inquiry, Set<Integer> met) {
        double all = 0;
        double found = 0;
        for (int i = 0; i < inquiry.words().size(); i++) {
            Sought word = inquiry.words().get(i);
            if (word.name()) {
                all += word.weight();
                found += met.contains(i) ? word.weight() : 0;
            }
        }
        return all == 0 ? 1 : found / all;
    }

    /** The exact before the vague, then nearest first to the words of the question, since the answer stands beside them. */
    private static List<Mention> fittingIn(Inquiry inquiry, Span sentence, String text, String language) {
        String asked = Normal.folded(inquiry.question().text());
        List<Span> met = Words.in(sentence.in(text), language).stream()
                .filter(word -> inquiry.words().stream()
                        .anyMatch(sought -> sought.terms().contains(word.term())))
                .map(Word::span)
                .toList();
        return Mentions.in(sentence.in(text)).stream()
                .filter(mention -> inquiry.asked().kinds().contains(mention.kind()))
                .filter(mention -> !asked.contains(mention.value()))
                .filter(mention -> mention.kind() != Mention.Kind.NAME || fits(inquiry, mention, sentence.in(text)))
                .sorted(Comparator.comparingInt(Candidates::vagueness)
                        .thenComparingDouble((Mention mention) -> -closeness(mention.span(), met))
                        .thenComparing(Mention::span))
                .map(mention -> new Mention(mention.kind(), mention.span().shift(sentence.start()), mention.value()))
                .toList();
    }

    /** A single name may be somebody; a first and a last name, or a rank and a name, surely is. */
    private static double kind(Inquiry inquiry, List<Mention> fitting) {
        if (fitting.isEmpty()) {
            return 0;
        }
        boolean full = fitting.stream().anyMatch(mention -> mention.value().indexOf(' ') > 0);
        return inquiry.asked() != Asked.PERSON || full ? 1 : 0.6;
    }

    private static boolean fits(Inquiry inquiry, Mention name, String sentence) {
        return inquiry.asked() == Asked.PERSON ? Names.isSomebody(name, sentence) : Names.isName(name);
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
