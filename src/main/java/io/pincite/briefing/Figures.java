package io.pincite.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lists numbers with what they count, each once with everyone who gives it. */
final class Figures {

    private static final int MOST_CITATIONS = 4;

    private final Material material;

    Figures(Material material) {
        this.material = material;
    }

    /** The figures, what bears most on the topic first. */
    List<Figure> figures(int most) {
        List<List<Count>> groups = new ArrayList<>();
        for (Reported sentence : material.sentences()) {
            for (Count found : Count.in(sentence)) {
                groups.stream()
                        .filter(group -> group.get(0).isAlso(found))
                        .findFirst()
                        .ifPresentOrElse(
                                group -> join(group, found), () -> groups.add(new ArrayList<>(List.of(found))));
            }
        }
        groups.sort(Comparator.comparingDouble((List<Count> group) -> -weight(group)));
        return groups.stream().limit(most).map(Figures::figure).toList();
    }

    private void join(List<Count> group, Count found) {
        boolean another = group.stream()
                .noneMatch(other -> material.areOneSource(
                        other.sentence().document(), found.sentence().document()));
        if (another && group.size() < MOST_CITATIONS) {
            group.add(found);
        }
    }

    private static double weight(List<Count> group) {
        return group.get(0).sentence().bearing() + 0.1 * group.size();
    }

    private static Figure figure(List<Count> group) {
        Count first = group.get(0);
        return new Figure(
                first.value(),
                first.countedWords(),
                Statement.built(
                        first.value() + " " + first.countedWords(),
                        group.stream().map(found -> found.sentence().citation()).toList()));
    }
}
