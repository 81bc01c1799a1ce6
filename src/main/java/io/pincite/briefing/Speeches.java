package io.pincite.briefing;

import io.pincite.citation.Citation;
import io.pincite.text.Normal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds who said what. */
final class Speeches {

    /** Nobody fills the list alone. */
    private static final int MOST_OF_ONE_SPEAKER = 2;

    private static final char OPENING = '\u201C';
    private static final char CLOSING = '\u201D';
    private static final int FEWEST_TERMS = 4;
    private static final int MOST_CITATIONS = 4;

    /** The words themselves tell more than a report of them. */
    private static final double DIRECT = 0.3;

    private final Material material;
    private final Likeness likeness;

    Speeches(Material material, Likeness likeness) {
        this.material = material;
        this.likeness = likeness;
    }

    /**
     * What was said, what bears most on the topic first.
     *
     * @param known whether a sentence stands in the briefing already
     * @param used takes the sentences that are chosen
     */
    List<Speech> speeches(int most, Predicate<Reported> known, List<Reported> used) {
        Map<String, Integer> bySpeaker = new HashMap<>();
        List<Reported> chosen = new ArrayList<>();
        List<Speech> speeches = new ArrayList<>();
        for (Said said : said(known)) {
            String speaker = Normal.folded(speakerOf(said));
            boolean room = bySpeaker.getOrDefault(speaker, 0) < MOST_OF_ONE_SPEAKER;
            boolean news = chosen.stream().noneMatch(other -> likeness.saysTheSame(other, said.sentence));
            if (speeches.size() < most && room && news) {
                bySpeaker.merge(speaker, 1, Integer::sum);
                chosen.add(said.sentence);
                used.add(said.sentence);
                speeches.add(new Speech(
                        speakerOf(said), said.attribution.direct(), Statement.quoting(citations(said.sentence))));
            }
        }
        return speeches;
    }

    private List<Said> said(Predicate<Reported> known) {
        List<Said> said = new ArrayList<>();
        Reported before = null;
        for (Reported sentence : material.sentences()) {
            if (sentence.terms().size() >= FEWEST_TERMS && Facts.isWhole(sentence) && !known.test(sentence)) {
                Reported whole = before == null ? sentence : withOpening(before, sentence);
                Attribution.in(whole.text()).ifPresent(attribution -> said.add(new Said(whole, attribution)));
            }
            before = sentence;
        }
        said.sort(Comparator.comparingDouble(Said::weight)
                .reversed()
                .thenComparing(Said::sentence, Reported.FIRST_TO_SAY));
        return said;
    }

    /** Together with the sentence before it, where the quotation that it closes was opened there. */
    private static Reported withOpening(Reported before, Reported sentence) {
        boolean closes = sentence.text().indexOf(CLOSING) >= 0
                && (sentence.text().indexOf(OPENING) < 0
                        || sentence.text().indexOf(CLOSING) < sentence.text().indexOf(OPENING));
        boolean opened = before.isFrom(sentence.document())
                && before.place() + 1 == sentence.place()
                && before.text().lastIndexOf(OPENING) > before.text().lastIndexOf(CLOSING);
        return closes && opened ? sentence.from(before) : sentence;
    }

    private record Said(Reported sentence, Attribution attribution) {

        double weight() {
            return sentence.bearing()
                    + (attribution.direct() ? DIRECT : 0)
                    + (attribution.speaker().isPresent() ? DIRECT : 0);
        }
    }

    private static String speakerOf(Said said) {
        return said.attribution
                .speaker()
                .map(span -> Statement.oneLine(span.in(said.sentence.text())))
                .orElseGet(() -> said.sentence
                        .document()
                        .outlet()
                        .orElse(said.sentence.document().title()));
    }

    /** The sentence, and those of independent sources that say the same. */
    private List<Citation> citations(Reported sentence) {
        return Chorus.of(sentence, material, likeness, MOST_CITATIONS).stream()
                .map(Reported::citation)
                .toList();
    }
}
