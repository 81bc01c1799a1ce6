package io.pincite.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.Shelf;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FusingRetrieverTest {

    private static final Shelf SHELF = Shelf.of(
            Sample.document("ferry.txt", "The ferry sank on Monday near the lighthouse."),
            Sample.document("bridge.txt", "The bridge was opened by the mayor."),
            Sample.document("weather.txt", "It rained in Türkiye all week."));

    private final Retriever retriever = new FusingRetriever(SHELF);

    @Test
    void the_passage_that_holds_the_words_comes_first() {
        assertThat(retriever
                        .evidenceFor(new Question("Where did the ferry sink?"), 3)
                        .passages())
                .first()
                .extracting(ranked -> ranked.passage().source().file())
                .isEqualTo("ferry.txt");
    }

    @Test
    void every_score_is_the_sum_of_its_reasons() {
        assertThat(retriever
                        .evidenceFor(new Question("Who opened the bridge?"), 3)
                        .passages())
                .isNotEmpty()
                .allSatisfy(ranked -> assertThat(ranked.why().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .isCloseTo(ranked.score(), Offset.offset(1e-12)));
    }

    @Test
    void orders_by_score_and_then_by_passage() {
        assertThat(retriever
                        .evidenceFor(new Question("the ferry, the bridge, the rain"), 3)
                        .passages())
                .isSortedAccordingTo(Comparator.comparingDouble(Ranked::score)
                        .reversed()
                        .thenComparing(ranked -> ranked.passage().id()));
    }

    @Test
    void brings_no_more_than_asked_for() {
        assertThat(retriever.evidenceFor(new Question("ferry bridge rain"), 2).passages())
                .hasSize(2);
    }

    @Test
    void keeps_to_the_filter() {
        Filter onlyBridge = new Filter(
                Set.of(), Set.of(Sample.document("bridge.txt", "").id()), Optional.empty(), Optional.empty());

        assertThat(retriever.evidenceFor(new Question("ferry", onlyBridge), 3).passages())
                .allSatisfy(
                        ranked -> assertThat(ranked.passage().source().file()).isEqualTo("bridge.txt"));
    }

    @Test
    void names_the_words_that_stand_nowhere() {
        assertThat(retriever
                        .evidenceFor(new Question("Did the zeppelin land in Turkiye?"), 3)
                        .unknownWords())
                .isEqualTo(List.of("zeppelin", "land"));
    }
}
