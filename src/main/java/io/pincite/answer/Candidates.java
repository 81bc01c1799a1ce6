package io.pincite.answer;

import io.pincite.index.Meaning;
import io.pincite.intake.Document;
import io.pincite.intake.Tables;
import io.pincite.retrieval.Asked;
import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Inquiry;
import io.pincite.retrieval.Ranked;
import io.pincite.text.Mention;
import io.pincite.text.PartialDate;
import io.pincite.text.Span;
import io.pincite.text.Speakers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the sentences of the evidence that may answer, and what speaks for each. */
final class Candidates {

    /** How many passages are read sentence by sentence. */
    static final int PASSAGES = 12;

    /**
     * How many sentences are compared by meaning, which costs milliseconds each until their vectors are kept. On 1,500
     * questions to articles, news, chats and conflicting sources 48, 24 and 16 did equally well.
     */
    private static final int BY_MEANING = 16;

    /** How many sentences before one, and after it, speak of the same; in a conversation all of the passage do. */
    private static final int BEFORE = 2;

    private static final int AFTER = 1;

    private final Meaning meaning;
    private final SentenceReader reader = new SentenceReader();

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
            double cosine = Vectors.cosine(question, meaning.vectorOf(candidate.said()));
            best.add(candidate.with(candidate.signals().withMeaning(Math.max(0, cosine))));
        }
        return Talk.together(best).stream().sorted(ORDER).toList();
    }

    private static final Comparator<Candidate> ORDER = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing((Candidate candidate) -> candidate.passage().id())
            .thenComparing(Candidate::span);

    private List<Candidate> in(Inquiry inquiry, Ranked ranked) {
        Coverage coverage = new Coverage(inquiry);
        Fitting fitting = new Fitting(inquiry, reader);
        String text = ranked.passage().source().text();
        String language = ranked.passage().source().language();
        List<Span> sentences = ranked.passage().sentences();
        List<Set<String>> terms = new ArrayList<>();
        List<Set<Integer>> met = new ArrayList<>();
        for (Span sentence : sentences) {
            Set<String> own = reader.termsIn(sentence.in(text), language);
            terms.add(own);
            met.add(coverage.metBy(Talk.withSpeaker(own, sentence, text, language)));
        }
        Set<Integer> titled = metByHead(coverage, ranked.passage().source());
        Tables tables = Tables.of(ranked.passage().source());
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            List<Mention> mentions = fitting.in(sentence, text, language);
            boolean namesSomebody = inquiry.asked() == Asked.PERSON && !mentions.isEmpty();
            if (namesSomebody || coverage.isExceededBy(termsSaid(terms.get(i), sentence, text, language), language)) {
                Set<Integer> around = new HashSet<>(titled);
                tables.headerOf(sentence).ifPresent(header -> around.addAll(coverage.metBy(header.in(text), language)));
                boolean talk = Speakers.at(sentence.start(), text).isPresent();
                int first = talk ? 0 : Math.max(0, i - BEFORE);
                int last = talk ? sentences.size() - 1 : Math.min(sentences.size() - 1, i + AFTER);
                for (int j = first; j <= last; j++) {
                    around.addAll(met.get(j));
                }
                candidates.add(new Candidate(
                        ranked,
                        i,
                        sentence,
                        Talk.quoteOf(sentence, text),
                        terms.get(i),
                        met.get(i),
                        mentions,
                        new Candidate.Signals(
                                coverage.share(met.get(i)),
                                coverage.share(around),
                                0,
                                fitting.kind(mentions),
                                coverage.names(around),
                                Math.min(1, ranked.score()),
                                talk && isOfDaysAsked(inquiry, ranked) ? 1 : 0,
                                0)));
            }
        }
        return candidates;
    }

    /** Who asks for what was said on a day means the conversation of that day. */
    private static boolean isOfDaysAsked(Inquiry inquiry, Ranked ranked) {
        return inquiry.period()
                .flatMap(days -> ranked.passage().source().published().filter(days::holds))
                .isPresent();
    }

    /** What the document's title and its date of publication meet, which goes for every sentence of it. */
    private static Set<Integer> metByHead(Coverage coverage, Document document) {
        Set<Integer> met = new HashSet<>(coverage.metBy(document.title(), document.language()));
        document.published().map(PartialDate::of).ifPresent(day -> met.addAll(coverage.metBy(day)));
        return met;
    }

    /** The words of a sentence after the name of who says it, where it begins with one. */
    private Set<String> termsSaid(Set<String> terms, Span sentence, String text, String language) {
        Span said = Speakers.saidIn(sentence, text);
        return said.equals(sentence) ? terms : reader.termsIn(said.in(text), language);
    }
}
