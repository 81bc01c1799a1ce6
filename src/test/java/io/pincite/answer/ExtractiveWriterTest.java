package io.pincite.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.Shelf;
import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Retrievers;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExtractiveWriterTest extends AnswerWriterContract {

    @Override
    AnswerWriter writer(Shelf shelf) {
        return new ExtractiveWriter(shelf);
    }

    @Test
    void marks_the_short_answer_inside_the_quote() {
        Shelf shelf = Shelf.of(Sample.document("a.txt", "The ferry Aurora arrived on May 3 near the lighthouse."));

        assertThat(citationsOf(ask(shelf, "When did the ferry Aurora arrive?")))
                .extracting(c -> c.shortAnswer().orElseThrow())
                .containsExactly("May 3");
    }

    @Test
    void answers_by_words_while_the_model_fails() {
        Shelf shelf = Shelf.of(Sample.document("a.txt", "The ferry Aurora arrived on May 3 near the lighthouse."));
        Question question = new Question("When did the ferry Aurora arrive?");
        Evidence found = Retrievers.over(shelf).evidenceFor(question, 10);

        Answer answer = new ExtractiveWriter(text -> new float[0])
                .write(new Evidence(found.inquiry(), found.passages(), 0), AnswerListener.NONE);

        assertThat(citationsOf(answer)).isNotEmpty();
    }

    @Test
    void brings_the_neighbor_that_names_what_was_asked_for() {
        Shelf shelf = Shelf.of(Sample.document(
                "a.txt", "The council discussed the sale of the harbor. Talks on this sale took place in Genoa."));

        assertThat(ask(shelf, "Where did the council discuss the sale of the harbor?")
                        .fold(Answer.Cited::text, no -> ""))
                .contains("Genoa");
    }

    @Nested
    class When_two_sources_say_the_same {

        private final Shelf shelf = Shelf.of(
                Sample.document("a.txt", "The ferry Aurora arrived on May 3 near the lighthouse."),
                Sample.document("b.txt", "The ferry Aurora arrived on May 3 near the old lighthouse."));

        @Test
        void one_claim_cites_both() {
            List<Claim> claims =
                    ask(shelf, "When did the ferry Aurora arrive?").fold(Answer.Cited::claims, no -> List.of());

            assertThat(claims).hasSize(1);
            assertThat(claims.get(0).citations())
                    .extracting(citation -> citation.document().file())
                    .containsExactly("a.txt", "b.txt");
        }
    }

    @Nested
    class When_two_sources_disagree {

        private final Shelf shelf = Shelf.of(
                Sample.document("a.txt", "The ferry Aurora arrived on May 3 near the lighthouse."),
                Sample.document("b.txt", "On May 5, the ferry Aurora arrived near the lighthouse."));

        private final List<Disagreement> disagreements =
                ask(shelf, "When did the ferry Aurora arrive?").fold(Answer.Cited::disagreements, no -> List.of());

        @Test
        void shows_both_values() {
            assertThat(disagreements).hasSize(1);
            assertThat(disagreements.get(0).versions())
                    .extracting(Disagreement.Version::value)
                    .containsExactlyInAnyOrder("May 3", "May 5");
        }

        @Test
        void each_value_has_its_own_source() {
            assertThat(disagreements.get(0).versions())
                    .allSatisfy(version -> assertThat(version.citations())
                            .singleElement()
                            .satisfies(citation -> assertThat(citation.quote()).contains(version.value())));
        }
    }
}
