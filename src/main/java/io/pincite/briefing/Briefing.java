package io.pincite.briefing;

import io.pincite.answer.Disagreement;
import io.pincite.citation.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What comes back for a topic: one cited page, or an honest no. There is no third case. */
public sealed interface Briefing {

    /** What was asked for. */
    Topic topic();

    /** The day it was written. */
    LocalDate asOf();

    /** Handles both cases at once; adding a third breaks every caller at compile time, as it should. */
    <T> T fold(Function<Written, T> written, Function<NotCovered, T> notCovered);

    /**
     * The documents bear on the topic.
     *
     * @param title the topic, as a title
     * @param summary five lines at most
     * @param facts what matters most and stands in no other section
     * @param timeline what happened, in the order of time
     * @param speeches who said what
     * @param figures numbers and what they count
     * @param differences where sources give different values for the same
     * @param gaps what the documents do not say
     * @param documentsRead how many documents were read sentence by sentence
     * @param since what has changed since the last briefing on the topic; empty for the first
     */
    record Written(
            Topic topic,
            LocalDate asOf,
            String title,
            List<Statement> summary,
            List<Statement> facts,
            List<Event> timeline,
            List<Speech> speeches,
            List<Figure> figures,
            List<Disagreement> differences,
            List<Gap> gaps,
            int documentsRead,
            Optional<Since> since)
            implements Briefing {

        /** Copies the lists; rejects a page that says nothing. */
        public Written {
            summary = List.copyOf(summary);
            facts = List.copyOf(facts);
            timeline = List.copyOf(timeline);
            speeches = List.copyOf(speeches);
            figures = List.copyOf(figures);
            differences = List.copyOf(differences);
            gaps = List.copyOf(gaps);
            if (summary.isEmpty()) {
                throw new IllegalArgumentException("A briefing needs a summary; use NotCovered where there is none");
            }
        }

        /** The same, compared with the briefing before it. */
        Written since(Since before) {
            return new Written(
                    topic,
                    asOf,
                    title,
                    summary,
                    facts,
                    timeline,
                    speeches,
                    figures,
                    differences,
                    gaps,
                    documentsRead,
                    Optional.of(before));
        }

        /** Every sentence of it, in reading order. */
        public List<Statement> statements() {
            return Stream.of(
                            summary.stream(),
                            facts.stream(),
                            timeline.stream()
                                    .flatMap(event ->
                                            Stream.concat(Stream.of(event.statement()), event.also().stream())),
                            speeches.stream().map(Speech::statement),
                            figures.stream().map(Figure::statement))
                    .flatMap(section -> section)
                    .toList();
        }

        /** Every citation once, in the order in which a reader meets them; footnote 1 stands first. */
        public List<Citation> citations() {
            return Stream.of(
                            statements().stream().flatMap(statement -> statement.citations().stream()),
                            differences.stream()
                                    .flatMap(difference -> difference.versions().stream())
                                    .flatMap(version -> version.citations().stream()),
                            gaps.stream().flatMap(gap -> gap.citations().stream()))
                    .flatMap(citations -> citations)
                    .distinct()
                    .toList();
        }

        /** The documents it cites, in the order in which a reader meets them, each with its footnotes. */
        public List<CitedSource> sources() {
            return CitedSource.of(citations());
        }

        @Override
        public <T> T fold(Function<Written, T> written, Function<NotCovered, T> notCovered) {
            return written.apply(this);
        }
    }

    /**
     * The documents do not bear on the topic.
     *
     * @param closest what came nearest, for the reader to judge
     * @param unknownWords words of the topic that stand nowhere
     * @param reason why there is no briefing, and what to do about it
     */
    record NotCovered(Topic topic, LocalDate asOf, List<Citation> closest, List<String> unknownWords, String reason)
            implements Briefing {

        /** Copies the lists. */
        public NotCovered {
            closest = List.copyOf(closest);
            unknownWords = List.copyOf(unknownWords);
        }

        @Override
        public <T> T fold(Function<Written, T> written, Function<NotCovered, T> notCovered) {
            return notCovered.apply(this);
        }
    }
}
