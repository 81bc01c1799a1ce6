package io.pincite.slack;

import io.pincite.answer.Disagreement;
import io.pincite.citation.Citation;
import io.pincite.citation.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Citations as Slack shows them.
 *
 * @param links where their numbers lead
 */
record Sources(Links links) {

    /** How many chars of a sentence are shown. */
    static final int LONGEST_SENTENCE = 1500;

    private static final int LONGEST_QUOTE = 1200;
    private static final int LONGEST_VALUE = 100;
    private static final int LONGEST_NAME = 150;
    private static final int MOST_COPIES = 3;

    /** How many numbers one sentence shows. */
    private static final int MOST_MARKS = 4;

    /** Citation numbers that lead to the cited words. */
    String marks(List<Citation> citations, List<Integer> numbers) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < Math.min(citations.size(), MOST_MARKS); i++) {
            marks.append(Mrkdwn.link(links.source(citations.get(i)), "[" + numbers.get(i) + "]"));
        }
        return marks.toString();
    }

    /** A version of what the sources differ on, with who says it first and how many say it independently. */
    String version(Disagreement.Version version, List<Integer> numbers) {
        int independent = version.independentSources();
        return "\u2022 *" + Mrkdwn.words(version.value(), LONGEST_VALUE) + "* " + marks(version.citations(), numbers)
                + " " + sayer(version.citations().get(0).document())
                + (independent > 1 ? " (" + independent + " independent sources)" : "");
    }

    /** The quote with its number, who says it, when and where. */
    String numbered(int number, Citation citation) {
        return "*" + Mrkdwn.link(links.source(citation), "[" + number + "]") + "* " + told(citation);
    }

    /** The quote with who says it, when and where, and a way to it. */
    String unnumbered(Citation citation) {
        return told(citation) + "\n" + Mrkdwn.link(links.source(citation), "open the source there");
    }

    /** Outlet or title, and date: who says something, in few words. */
    static String sayer(Source source) {
        return name(source.outlet().orElse(source.title()))
                + source.published().map(day -> ", " + day).orElse(", undated");
    }

    private String told(Citation citation) {
        Source source = citation.document();
        String place = Stream.of(
                        source.outlet().map(Sources::name),
                        source.published().map(LocalDate::toString),
                        Optional.of(name(source.file())),
                        citation.place()
                                .or(() -> citation.page().map(page -> page.label()))
                                .map(Sources::name))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return place + copies(citation) + "\n&gt; \u201C" + Mrkdwn.words(citation.quote(), LONGEST_QUOTE) + "\u201D";
    }

    private static String copies(Citation citation) {
        return citation.copies().isEmpty()
                ? ""
                : citation.copies().stream()
                        .limit(MOST_COPIES)
                        .map(copy -> name(copy.file()))
                        .collect(Collectors.joining(", ", " (the same in ", ")"));
    }

    private static String name(String text) {
        return Mrkdwn.words(text, LONGEST_NAME);
    }
}
