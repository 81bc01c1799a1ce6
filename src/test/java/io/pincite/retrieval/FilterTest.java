package io.pincite.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.intake.Document;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 12, 2);

    private final Document undated = Sample.document("notes/harbor/a.txt", "Text.");
    private final Document dated = Sample.document("notes/b.txt", "Text.", Optional.empty(), Optional.of(MONDAY));

    @Test
    void lets_everything_through_when_it_says_nothing() {
        assertThat(Filter.NONE).accepts(undated, dated);
    }

    @Test
    void a_collection_includes_the_ones_below_it_and_no_namesake() {
        Filter notes = new Filter(Set.of("notes"), Set.of(), Optional.empty(), Optional.empty());

        assertThat(notes).accepts(undated, dated).rejects(Sample.document("notes2/c.txt", "Text."));
    }

    @Test
    void days_count_from_the_first_to_the_last() {
        assertThat(new Filter(Set.of(), Set.of(), Optional.of(MONDAY), Optional.of(MONDAY)))
                .accepts(dated);
        assertThat(new Filter(Set.of(), Set.of(), Optional.of(MONDAY.plusDays(1)), Optional.empty()))
                .rejects(dated);
    }

    @Test
    void an_undated_document_is_neither_before_nor_after() {
        assertThat(new Filter(Set.of(), Set.of(), Optional.of(LocalDate.MIN), Optional.empty()))
                .rejects(undated);
    }
}
