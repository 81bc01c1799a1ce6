package io.pincite.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Chooses the sentences that matter most, each saying something that the others do not. */
final class Facts {

    /** Only the best of the sentences are compared with each other. */
    private static final int MOST_COMPARED = 240;

    private static final int FEWEST_TERMS = 5;
    private static final int MOST_TERMS = 40;
    private static final int MOST_CITATIONS = 5;

    /** Two facts may share this much of their words and still both be told. */
    private static final double REPEATS = 0.3;

    private static final double LEANS = 0.15;

    /** A sentence of fewer words tells less: for each that it lacks, this much. */
    private static final double THIN = 0.06;

    private static final int ENOUGH_TERMS = 8;

    /** How many sentences elsewhere speak for a sentence by resembling it. */
    private static final int ECHOES = 5;

    /** Needs the sentence before it to be understood. */
    private static final Pattern LEANS_BACK = Pattern.compile(
            "^[\"\u201C'(]?(?:It|Its|He|His|She|Her|They|Their|This|That|These|Those|Such|Later|Then|But|And|However|Also|In response|Subsequently"
                    + "|Additionally|Meanwhile|Instead|Simultaneously|At the same time|If successful|According to the report)\\b.*"
                    + "|.*\\b(?:this|these|such)\\s\\p{Ll}+.*",
            Pattern.DOTALL);

    private static final Pattern WHOLE = Pattern.compile(".*[.!?][\"\u201D\u2019')\\]]*$", Pattern.DOTALL);

    private final Material material;
    private final Likeness likeness;

    Facts(Material material, Likeness likeness) {
        this.material = material;
        this.likeness = likeness;
    }

    /**
     * The sentences that matter most, best first.
     *
     * @param known whether a sentence stands in the briefing already
     */
    List<Reported> best(int most, Predicate<Reported> known) {
        List<Reported> candidates = material.sentences().stream()
                .filter(sentence -> isWhole(sentence) && !known.test(sentence))
                .sorted(Comparator.comparingDouble(Reported::bearing).reversed().thenComparing(Reported.FIRST_TO_SAY))
                .limit(MOST_COMPARED)
                .toList();
        List<Reported> chosen = new ArrayList<>();
        for (Reported sentence : ranked(candidates)) {
            if (chosen.size() < most
                    && chosen.stream().noneMatch(other -> likeness.words(other, sentence) >= REPEATS)) {
                chosen.add(sentence);
            }
        }
        return chosen;
    }

    private List<Reported> ranked(List<Reported> candidates) {
        return candidates.stream()
                .map(candidate -> new Scored(candidate, score(candidate, candidates)))
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(Scored::sentence, Reported.FIRST_TO_SAY))
                .map(Scored::sentence)
                .toList();
    }

    /** The sentence as a statement, with every independent source that says the same. */
    Statement statement(Reported sentence) {
        return Statement.quoting(Chorus.of(sentence, material, likeness, MOST_CITATIONS).stream()
                .map(Reported::citation)
                .toList());
    }

    static boolean isWhole(Reported sentence) {
        int terms = sentence.terms().size();
        return terms >= FEWEST_TERMS
                && terms <= MOST_TERMS
                && WHOLE.matcher(sentence.text()).matches();
    }

    /** What it has to do with the topic, and how much of it others say too. */
    private double score(Reported sentence, List<Reported> candidates) {
        double echoed = candidates.stream()
                .filter(other -> !other.isFrom(sentence.document()))
                .map(other -> likeness.words(sentence, other))
                .sorted(Comparator.reverseOrder())
                .limit(ECHOES)
                .mapToDouble(Double::doubleValue)
                .sum();
        double leans = LEANS_BACK.matcher(sentence.text()).matches() ? LEANS : 0;
        double thin = Math.max(0, ENOUGH_TERMS - sentence.terms().size()) * THIN;
        return sentence.bearing() + 0.25 * Math.min(1, echoed) - leans - thin;
    }

    private record Scored(Reported sentence, double score) {}
}
