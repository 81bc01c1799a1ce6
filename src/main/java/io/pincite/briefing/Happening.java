package io.pincite.briefing;

import io.pincite.intake.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An event while its tellers are gathered. Not safe to share between threads. */
final class Happening {

    /** No more sources behind one event than this. */
    private static final int MOST_CITATIONS = 6;

    /** What matters most: how much it has to do with the topic, and how many tell it. */
    static final Comparator<Happening> BY_WEIGHT =
            Comparator.comparingDouble(Happening::weight).reversed();

    private final List<Told> telling = new ArrayList<>();
    private final List<Told> folded = new ArrayList<>();

    Happening(Told first) {
        telling.add(first);
    }

    /** One more who tells it; a near-copy of a teller's document adds nothing. */
    void add(Told told, Material material) {
        Document document = told.sentence().document();
        boolean another = telling.stream()
                .noneMatch(other -> material.areOneSource(other.sentence().document(), document));
        (another && telling.size() < MOST_CITATIONS ? telling : folded).add(told);
    }

    /** Those who tell it, the first to do so first. */
    List<Told> telling() {
        return List.copyOf(telling);
    }

    /** Those who tell it, and those that add nothing. */
    List<Told> all() {
        return Stream.concat(telling.stream(), folded.stream()).toList();
    }

    Told lead() {
        return telling.get(0);
    }

    Event event(Likeness likeness) {
        return new Event(
                lead().date(),
                Statement.quoting(
                        telling.stream().map(told -> told.sentence().citation()).toList()),
                telling.stream()
                        .map(Told::sentence)
                        .filter(sentence -> !sentence.equals(lead().sentence()))
                        .filter(sentence -> !likeness.saysTheSame(lead().sentence(), sentence))
                        .map(sentence -> Statement.quoting(List.of(sentence.citation())))
                        .toList());
    }

    private double weight() {
        return telling.stream()
                        .mapToDouble(told -> told.sentence().bearing())
                        .max()
                        .orElse(0)
                + 0.1 * telling.size();
    }
}
