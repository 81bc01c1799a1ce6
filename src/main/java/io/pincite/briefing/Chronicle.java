package io.pincite.briefing;

import io.pincite.intake.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Puts what the documents date in the order of time, each event once with everybody who tells it. */
final class Chronicle {

    /** Two sentences of one day tell one event when they share this much of their words, */
    private static final double SAME_WORDS = 0.4;

    /** or, from two documents, are this much alike in words and meaning, */
    private static final double ALIKE = 0.62;

    /** or nearly so and speak of the same place or person. */
    private static final double NEARLY_ALIKE = 0.56;

    /** A year is taken from another report that is this much alike in a sentence of the same day. */
    private static final double SAME_STORY = 0.72;

    /** A sentence with fewer words than this of its own tells no event. */
    private static final int FEWEST_TERMS = 3;

    private final Material material;
    private final Likeness likeness;

    Chronicle(Material material, Likeness likeness) {
        this.material = material;
        this.likeness = likeness;
    }

    /** All events, in no order of importance: in the order of time. */
    List<Happening> happenings() {
        Map<String, List<Happening>> byDay = new TreeMap<>();
        for (Told told : told()) {
            List<Happening> day = byDay.computeIfAbsent(keyOf(told), key -> new ArrayList<>());
            day.stream()
                    .filter(happening -> belongs(told, happening))
                    .findFirst()
                    .ifPresentOrElse(happening -> happening.add(told, material), () -> day.add(new Happening(told)));
        }
        return byDay.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(
                                (Happening happening) -> happening.lead().date(), EventDate.IN_TIME)
                        .thenComparing(happening -> happening.lead().sentence(), Reported.FIRST_TO_SAY))
                .toList();
    }

    /** Every dated sentence; those whose document gives no year read it from reports of the same story. */
    private List<Told> told() {
        Map<Document, List<Reported>> sentences = new LinkedHashMap<>();
        material.sentences()
                .forEach(sentence -> sentences
                        .computeIfAbsent(sentence.document(), document -> new ArrayList<>())
                        .add(sentence));
        List<Told> told = new ArrayList<>();
        sentences.forEach((document, own) -> told.addAll(EventDates.in(document, own, Optional.empty())));
        List<Told> dated = told.stream()
                .filter(other -> other.hasDay() && !lacksYear(other))
                .toList();
        List<Told> whole = new ArrayList<>();
        sentences.forEach((document, own) -> {
            List<Told> lacking = told.stream()
                    .filter(one -> one.sentence().isFrom(document) && lacksYear(one))
                    .toList();
            whole.addAll(
                    EventDates.in(document, own, lacking.isEmpty() ? Optional.empty() : yearGiver(lacking, dated)));
        });
        return whole.stream()
                .filter(one -> one.sentence().terms().size() >= FEWEST_TERMS)
                .toList();
    }

    private static boolean lacksYear(Told told) {
        return told.date().date().year().isEmpty();
    }

    /** The day of the sentence elsewhere that is most like one of {@code own} of the same day. */
    private Optional<LocalDate> yearGiver(List<Told> own, List<Told> dated) {
        Optional<LocalDate> giver = Optional.empty();
        double best = SAME_STORY;
        for (Told told : own) {
            for (Told other : dated) {
                if (told.hasDay() && told.agreesWith(other)) {
                    double alike = likeness.inAll(told.sentence(), other.sentence());
                    if (alike > best) {
                        best = alike;
                        giver = other.date().date().toDay();
                    }
                }
            }
        }
        return giver;
    }

    /** Two different sentences of one document tell two events. */
    private boolean belongs(Told told, Happening happening) {
        return happening.all().stream().anyMatch(other -> isOneEvent(told, other))
                && happening.all().stream()
                        .filter(other -> other.sentence().isFrom(told.sentence().document()))
                        .allMatch(other -> likeness.words(told.sentence(), other.sentence()) >= SAME_WORDS);
    }

    private boolean isOneEvent(Told one, Told other) {
        if (one.date().state() != other.date().state()) {
            return false;
        }
        if (likeness.words(one.sentence(), other.sentence()) >= SAME_WORDS) {
            return true;
        }
        Set<String> shared = likeness.shared(one.sentence(), other.sentence());
        if (shared.isEmpty() || one.sentence().isFrom(other.sentence().document())) {
            return false;
        }
        double alike = likeness.inAll(one.sentence(), other.sentence());
        return alike >= ALIKE || (alike >= NEARLY_ALIKE && shareName(one.sentence(), shared));
    }

    private boolean shareName(Reported sentence, Set<String> shared) {
        return Clause.of(sentence).stream()
                .flatMap(clause -> clause.names().stream())
                .anyMatch(name -> shared.contains(name) && likeness.isRare(name));
    }

    private static String keyOf(Told told) {
        return told.date().date().toString();
    }
}
