package io.pincite.briefing;

import io.pincite.answer.Disagreement;
import io.pincite.citation.Citation;
import io.pincite.index.Library;
import io.pincite.index.Meaning;
import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Retriever;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Writes briefings from the library, and from nothing else: out of the sentences of the documents, without a language
 * model. The same library and the same topic give the same briefing. Safe to share between threads.
 */
@Singleton
final class BriefingWriter {

    private final MaterialReader reader;
    private final Meaning meaning;

    BriefingWriter(Library library, Retriever retriever, Meaning meaning) {
        this.reader = new MaterialReader(library, retriever);
        this.meaning = meaning;
    }

    /** The briefing on {@code topic}, or an honest no. */
    Briefing write(Topic topic, LocalDate asOf, BriefingListener listener) {
        listener.begun(Section.SOURCES);
        if (topic.isWhole()) {
            return written(reader.readWhole(topic), asOf, listener, List.of());
        }
        Evidence evidence = reader.evidenceFor(topic);
        if (!Coverage.suffices(evidence)) {
            return new Briefing.NotCovered(
                    topic,
                    asOf,
                    Coverage.closest(evidence),
                    evidence.unknownWords(),
                    "The documents do not cover this topic.");
        }
        return written(reader.read(topic, evidence), asOf, listener, Coverage.closest(evidence));
    }

    private Briefing written(Material material, LocalDate asOf, BriefingListener listener, List<Citation> closest) {
        listener.finished(Section.SOURCES, List.of());
        Draft draft = new Draft(material, new Likeness(material.sentences(), meaning), listener);
        Topic topic = material.topic();
        draft.write();
        if (draft.summary.isEmpty()) {
            return new Briefing.NotCovered(
                    topic,
                    asOf,
                    closest,
                    material.unknownWords(),
                    "No document that the filter lets through tells anything.");
        }
        return new Briefing.Written(
                topic,
                asOf,
                Titles.of(topic),
                draft.summary,
                draft.facts,
                draft.timeline,
                draft.speeches,
                draft.figures,
                draft.differences,
                draft.gaps,
                material.documents().size(),
                Optional.empty());
    }

    /** The sections while they are written, one after the other, each knowing what stands in those before it. */
    private static final class Draft {

        private static final int SUMMARY_LINES = 5;

        private final Material material;
        private final Likeness likeness;
        private final BriefingListener listener;
        private final Length length;
        private final List<Reported> used = new ArrayList<>();
        private List<Event> timeline = List.of();
        private List<Disagreement> differences = List.of();
        private List<Speech> speeches = List.of();
        private List<Figure> figures = List.of();
        private List<Statement> facts = List.of();
        private List<Statement> summary = List.of();
        private List<Gap> gaps = List.of();

        Draft(Material material, Likeness likeness, BriefingListener listener) {
            this.material = material;
            this.likeness = likeness;
            this.listener = listener;
            this.length = material.topic().length();
        }

        void write() {
            listener.begun(Section.TIMELINE);
            List<Happening> all = new Chronicle(material, likeness).happenings();
            List<Happening> shown = weightiest(all);
            timeline =
                    shown.stream().map(happening -> happening.event(likeness)).toList();
            listener.finished(
                    Section.TIMELINE, timeline.stream().map(Event::statement).toList());

            listener.begun(Section.DIFFERENCES);
            differences = Stream.concat(
                            new Conflicts(material, likeness).among(shown).stream(),
                            new CountConflicts(material, likeness).among(material.sentences()).stream())
                    .toList();
            listener.finished(Section.DIFFERENCES, List.of());

            Set<Reported> told = Collections.newSetFromMap(new IdentityHashMap<>());
            shown.forEach(happening -> happening.all().forEach(one -> told.add(one.sentence())));
            Predicate<Reported> known = sentence -> told.contains(sentence) || repeats(sentence);
            listener.begun(Section.SPEECHES);
            speeches = new Speeches(material, likeness).speeches(length.speeches(), known, used);
            listener.finished(
                    Section.SPEECHES, speeches.stream().map(Speech::statement).toList());

            listener.begun(Section.FIGURES);
            figures = new Figures(material).figures(length.figures());
            listener.finished(
                    Section.FIGURES, figures.stream().map(Figure::statement).toList());

            listener.begun(Section.FACTS);
            writeFacts(known);
            listener.finished(Section.FACTS, facts);
            listener.finished(Section.SUMMARY, summary);

            listener.begun(Section.GAPS);
            gaps = new Gaps(material).gaps(all, shown.size());
            listener.finished(Section.GAPS, List.of());
        }

        private boolean repeats(Reported sentence) {
            return used.stream().anyMatch(other -> other.equals(sentence) || likeness.saysTheSame(other, sentence));
        }

        /** What weighs most, in the order of time. */
        private List<Happening> weightiest(List<Happening> all) {
            List<Happening> kept = all.stream()
                    .sorted(Happening.BY_WEIGHT)
                    .limit(length.events())
                    .toList();
            return all.stream().filter(kept::contains).toList();
        }

        /** The first of them open the page as its summary, together with what holds the rest together. */
        private void writeFacts(Predicate<Reported> known) {
            Facts choice = new Facts(material, likeness);
            List<Statement> frame = Stream.concat(
                            Frames.ofTimeline(timeline).stream(), Frames.ofDifferences(differences).stream())
                    .toList();
            int opening = SUMMARY_LINES - frame.size();
            List<Statement> best = choice.best(length.facts() + opening, known).stream()
                    .map(choice::statement)
                    .toList();
            List<Statement> first = best.subList(0, Math.min(opening, best.size()));
            Stream<Statement> lead = first.isEmpty() ? timeline.stream().map(Event::statement) : first.stream();
            summary = Stream.concat(lead.limit(opening), frame.stream()).toList();
            facts = best.subList(first.size(), best.size());
        }
    }
}
