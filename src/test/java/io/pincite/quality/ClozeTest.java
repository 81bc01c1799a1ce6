package io.pincite.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.intake.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClozeTest {

    private static final String SHARED = "The old bridge over the river was closed to all traffic in 1987 for repairs.";
    private static final Document BRIDGES = Sample.document(
            "bridges.txt",
            SHARED + "\nThe new one opened nine years later and carries both trains and cars to Northport.");
    private static final Document COPY = Sample.document("more/copy.txt", SHARED);
    private static final List<Document> LIBRARY = List.of(BRIDGES, COPY);

    @Test
    void asks_for_what_it_cut_out() {
        List<Golden> questions = Cloze.questionsFrom(LIBRARY, 10, 1);

        assertThat(questions).hasSize(2).allSatisfy(golden -> {
            String answer = golden.answers().get(0);
            assertThat(golden.question()).endsWith("?").doesNotContain(answer);
            assertThat(golden.evidence())
                    .allSatisfy(place -> assertThat(place.quote().orElseThrow()).contains(answer));
        });
    }

    @Test
    void accepts_every_place_of_a_sentence_that_stands_in_several_documents() {
        assertThat(Cloze.questionsFrom(LIBRARY, 10, 1))
                .filteredOn(golden -> golden.answers().contains("1987"))
                .singleElement()
                .satisfies(golden -> assertThat(golden.files()).containsExactlyInAnyOrder("bridges.txt", "copy.txt"));
    }

    @Test
    void places_are_spans_of_the_document() {
        Cloze.questionsFrom(LIBRARY, 10, 1).stream()
                .flatMap(golden -> golden.evidence().stream())
                .filter(place -> place.file().equals("bridges.txt"))
                .forEach(place -> assertThat(place.span().orElseThrow().in(BRIDGES.text()))
                        .isEqualTo(place.quote().orElseThrow()));
    }

    @Test
    void gives_the_same_questions_for_the_same_seed_and_no_more_than_wanted() {
        assertThat(Cloze.questionsFrom(LIBRARY, 1, 7)).hasSize(1).isEqualTo(Cloze.questionsFrom(LIBRARY, 1, 7));
    }

    @Test
    void has_nothing_to_ask_an_empty_folder() {
        assertThat(Cloze.questionsFrom(List.of(), 10, 1)).isEmpty();
    }
}
