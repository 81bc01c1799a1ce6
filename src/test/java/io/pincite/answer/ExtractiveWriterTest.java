package io.pincite.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.Shelf;
import io.pincite.citation.Citation;
import io.pincite.intake.Document;
import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Retrievers;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExtractiveWriterTest extends AnswerWriterContract {

    @Override
    AnswerWriter writer(Shelf shelf) {
        return new ExtractiveWriter(shelf, () -> 0.5);
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

        Answer answer = new ExtractiveWriter(text -> new float[0], () -> 0.5)
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

    @Test
    void who_is_careful_hears_no_and_who_is_bold_hears_the_nearest() {
        Shelf shelf = Shelf.of(Sample.document("a.txt", "The ferry Aurora arrived on May 3 near the lighthouse."));
        Evidence evidence =
                Retrievers.over(shelf).evidenceFor(new Question("When did the ferry Aurora leave for the island?"), 10);

        assertThat(isNo(new ExtractiveWriter(shelf, () -> 1).write(evidence, AnswerListener.NONE)))
                .isTrue();
        assertThat(isNo(new ExtractiveWriter(shelf, () -> 0).write(evidence, AnswerListener.NONE)))
                .isFalse();
    }

    @Nested
    class On_names {

        private static final String BUILT = "The lighthouse of Genoa was built by ";

        @Test
        void sources_that_name_different_people_disagree() {
            assertThat(versions(BUILT + "Ada Moreno in stone.", BUILT + "Jon Reed in stone."))
                    .containsExactlyInAnyOrder("Ada Moreno", "Jon Reed");
        }

        @Test
        void a_name_in_full_and_in_short_is_one() {
            assertThat(versions(BUILT + "Ada Moreno in stone.", BUILT + "Moreno in stone."))
                    .isEmpty();
        }

        @Test
        void another_spelling_is_one() {
            assertThat(versions(BUILT + "Sergey Kiselyov in stone.", BUILT + "Kisel in stone."))
                    .isEmpty();
        }

        @Test
        void who_is_known_by_two_names_is_one() {
            assertThat(versions(
                            BUILT + "Ada Moreno in stone.",
                            BUILT + "Jon Reed in stone.",
                            "Ada Moreno worked as Jon Reed when the lighthouse of Genoa was built."))
                    .isEmpty();
        }

        @Test
        void sentences_on_different_things_do_not_disagree() {
            assertThat(versions(BUILT + "Ada Moreno in stone.", "Jon Reed painted the boats of Genoa white."))
                    .isEmpty();
        }

        private List<String> versions(String... texts) {
            Document[] documents = IntStream.range(0, texts.length)
                    .mapToObj(i -> Sample.document(i + ".txt", texts[i]))
                    .toArray(Document[]::new);
            return ask(Shelf.of(documents), "Who built the lighthouse of Genoa?")
                    .fold(Answer.Cited::disagreements, no -> List.<Disagreement>of())
                    .stream()
                    .flatMap(disagreement -> disagreement.versions().stream())
                    .map(Disagreement.Version::value)
                    .toList();
        }
    }

    @Nested
    class In_a_conversation {

        private final Shelf shelf = Shelf.of(Sample.document("chat.txt", """
                        AdaStone: Hey Jon Reed! Which paint should we take for the lighthouse door?
                        JonReed: Hi Ada! I would take the red paint for the lighthouse door. It dries within a day.
                        AdaStone: Thanks, Jon Reed!
                        """));

        @Test
        void a_quote_begins_with_who_speaks() {
            assertThat(citationsOf(ask(shelf, "Which paint should we take for the lighthouse door?")))
                    .extracting(Citation::quote)
                    .contains("JonReed: Hi Ada! I would take the red paint for the lighthouse door.");
        }

        @Test
        void who_speaks_is_the_short_answer_to_who() {
            Shelf chat = Shelf.of(Sample.document("chat.txt", "AdaStone: The red paint dries within a day."));

            assertThat(citationsOf(ask(chat, "Who said that the red paint dries within a day?")))
                    .extracting(citation -> citation.shortAnswer().orElseThrow())
                    .containsExactly("AdaStone");
        }

        @Test
        void a_question_comes_with_its_reply() {
            Shelf answers = Shelf.of(Sample.document(
                    "faq.txt", "Does the old red paint of the lighthouse door dry fast? Within a day."));

            assertThat(ask(answers, "Does the red paint of the lighthouse door dry fast?")
                            .fold(Answer.Cited::text, no -> ""))
                    .contains("Within a day.");
        }

        @Test
        void a_greeting_is_no_answer() {
            assertThat(citationsOf(ask(shelf, "What did Ada Stone tell Jon Reed?")))
                    .extracting(Citation::quote)
                    .noneMatch(quote -> quote.endsWith("Hey Jon Reed!") || quote.endsWith("Thanks, Jon Reed!"));
        }
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
