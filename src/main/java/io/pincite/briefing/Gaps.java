package io.pincite.briefing;

import io.pincite.intake.Document;
import io.pincite.text.TimePhrase;
import io.pincite.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what the documents leave open on a topic. Each gap follows from something that was looked for and not found, or from
 * a date that could not be read; nothing is guessed about what ought to be known.
 */
final class Gaps {

    private static final int MOST_CITATIONS = 5;
    private static final int FEWEST_FOR_A_SUBJECT = 3;

    /** What people ask about events of a kind: the words that tell the kind, what is asked, and the words of an answer. */
    private static final List<Asked> ASKED = List.of(
            new Asked(
                    "attack attacks offensive war battle fighting airstrike airstrikes strike strikes bomb earthquake flood crash"
                            + " explosion shooting storm",
                    "how many people were killed or hurt",
                    "killed kill dead death deaths died dies casualty casualties wounded injured injuries victims"),
            new Asked(
                    "attack offensive war battle fighting earthquake flood storm eruption",
                    "how many people had to leave their homes",
                    "refugee refugees displaced displacement evacuees homeless fled"),
            new Asked(
                    "company merger acquisition contract deal budget tax price investment sanctions",
                    "an amount of money",
                    "dollar dollars euro euros million billion cost costs"));

    private final Material material;

    Gaps(Material material) {
        this.material = material;
    }

    /** A kind of information. */
    private record Asked(Set<String> about, String what, Set<String> told) {

        Asked(String about, String what, String told) {
            this(terms(about), what, terms(told));
        }

        private static Set<String> terms(String words) {
            return Set.copyOf(new HashSet<>(Words.termsIn(words, "en")));
        }
    }

    /**
     * What is left open.
     *
     * @param timeline all events, those included that the briefing has no room for
     * @param shown how many of them it shows
     */
    List<Gap> gaps(List<Happening> timeline, int shown) {
        List<Gap> gaps = new ArrayList<>();
        unknownWords(gaps);
        information(gaps);
        withoutYear(gaps, timeline);
        lostDays(gaps);
        undated(gaps);
        leftOut(gaps, timeline.size() - shown);
        return gaps;
    }

    private void unknownWords(List<Gap> gaps) {
        if (!material.unknownWords().isEmpty()) {
            gaps.add(new Gap(
                    Gap.Kind.WORD,
                    "These words of the topic stand nowhere in the documents: "
                            + String.join(", ", material.unknownWords()) + ".",
                    List.of()));
        }
    }

    private void information(List<Gap> gaps) {
        Set<String> english = new HashSet<>();
        material.sentences().stream()
                .filter(sentence -> sentence.document().language().equals("en"))
                .forEach(sentence -> english.addAll(sentence.terms()));
        for (Asked asked : ASKED) {
            long subject = material.sentences().stream()
                    .filter(sentence -> sentence.terms().stream().anyMatch(asked.about::contains))
                    .limit(FEWEST_FOR_A_SUBJECT)
                    .count();
            if (subject >= FEWEST_FOR_A_SUBJECT && asked.told.stream().noneMatch(english::contains)) {
                gaps.add(new Gap(
                        Gap.Kind.INFORMATION,
                        "Looked for and not found in "
                                + documents(material.documents().size()) + ": " + asked.what + ".",
                        List.of()));
            }
        }
    }

    private static void withoutYear(List<Gap> gaps, List<Happening> timeline) {
        List<Happening> open = timeline.stream()
                .filter(happening -> happening.lead().date().reading() == EventDate.Reading.WITHOUT_YEAR)
                .toList();
        if (!open.isEmpty()) {
            gaps.add(new Gap(
                    Gap.Kind.DATE,
                    "No source gives the year of: "
                            + open.stream()
                                    .limit(MOST_CITATIONS)
                                    .map(happening -> happening.lead().date().written())
                                    .distinct()
                                    .collect(Collectors.joining(", "))
                            + (open.size() > MOST_CITATIONS ? " and " + (open.size() - MOST_CITATIONS) + " more" : "")
                            + ".",
                    open.stream()
                            .limit(MOST_CITATIONS)
                            .map(happening -> happening.lead().sentence().citation())
                            .toList()));
        }
    }

    private void lostDays(List<Gap> gaps) {
        List<Reported> lost = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Reported sentence : material.sentences()) {
            for (TimePhrase phrase : sentence.phrases()) {
                if (EventDates.isLost(phrase, sentence.document())
                        && lost.size() < MOST_CITATIONS
                        && !lost.contains(sentence)) {
                    lost.add(sentence);
                    words.add("\u201C" + phrase.span().in(sentence.text()) + "\u201D");
                }
            }
        }
        if (!lost.isEmpty()) {
            gaps.add(new Gap(
                    Gap.Kind.DATE,
                    "Cannot be put on a day, because the report itself is undated: "
                            + words.stream().distinct().collect(Collectors.joining(", ")) + ".",
                    lost.stream().map(Reported::citation).toList()));
        }
    }

    private void undated(List<Gap> gaps) {
        List<Document> undated = material.documents().stream()
                .filter(document -> document.published().isEmpty())
                .toList();
        if (!undated.isEmpty()) {
            gaps.add(new Gap(
                    Gap.Kind.UNDATED_SOURCE,
                    "When they were published is not said by " + undated.size() + " of "
                            + documents(material.documents().size()) + ": "
                            + undated.stream()
                                    .limit(MOST_CITATIONS)
                                    .map(Document::file)
                                    .collect(Collectors.joining(", "))
                            + (undated.size() > MOST_CITATIONS ? " and others" : "") + ".",
                    List.of()));
        }
    }

    private void leftOut(List<Gap> gaps, int events) {
        if (events > 0) {
            gaps.add(new Gap(
                    Gap.Kind.LEFT_OUT,
                    "This briefing leaves out " + events
                            + " more dated events; a longer one, or a narrower topic, shows more.",
                    List.of()));
        }
        if (material.leftOut() > 0) {
            gaps.add(new Gap(
                    Gap.Kind.LEFT_OUT,
                    "Not read for this briefing: " + documents(material.leftOut())
                            + " that may bear on the topic too; narrow the topic or the filter.",
                    List.of()));
        }
    }

    private static String documents(int count) {
        return count + (count == 1 ? " document" : " documents");
    }
}
