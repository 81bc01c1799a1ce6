package io.pincite.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.intake.Document;
import io.pincite.passage.Passage;
import io.pincite.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final Document DOCUMENT = Sample.document("a.txt", "One. Two. Three. Four. Five.");
    private static final List<Passage> PASSAGES = List.of(
            new Passage(DOCUMENT, 0, new Span(0, 4)),
            new Passage(DOCUMENT, 1, new Span(5, 9)),
            new Passage(DOCUMENT, 2, new Span(10, 16)),
            new Passage(DOCUMENT, 3, new Span(17, 22)),
            new Passage(DOCUMENT, 4, new Span(23, 28)));

    @Test
    void takes_in_the_neighbors_and_is_the_text_at_its_place() {
        assertThat(Excerpt.of(List.of(found(2, 1, 3)), 5))
                .extracting(Excerpt::text)
                .containsExactly("Two. Three. Four.");
    }

    @Test
    void shows_nothing_twice() {
        assertThat(Excerpt.of(List.of(found(1, 0, 2), found(2, 1, 3), found(4, 3, 4)), 5))
                .extracting(Excerpt::text)
                .containsExactly("One. Two. Three.", "Four. Five.");
    }

    @Test
    void leaves_a_neighbor_to_the_better_passage_and_does_not_reach_over_it() {
        assertThat(Excerpt.of(List.of(found(2, 2, 2), found(1, 0, 4)), 5))
                .extracting(Excerpt::text)
                .containsExactly("Three.", "One. Two.");
    }

    @Test
    void brings_no_more_than_asked_for() {
        assertThat(Excerpt.of(List.of(found(0, 0, 0), found(4, 4, 4)), 1)).hasSize(1);
    }

    private static Ranked found(int number, int first, int last) {
        return new Ranked(PASSAGES.get(number), Map.of("words", 1.0), List.of(), PASSAGES.subList(first, last + 1));
    }
}
