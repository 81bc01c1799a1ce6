package io.pincite.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.Shelf;
import io.pincite.citation.Citation;
import io.pincite.intake.Document;
import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Retrievers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        Who closed the harbor of Genoa?      | Police closed the harbor of Genoa at dawn.         | Soldiers closed the harbor of Genoa at dawn.
                        Who crossed the river near Genoa?    | Rebels crossed the river near Genoa on rafts.      | Troops crossed the river near Genoa on rafts.
                        Who counted the votes in Genoa?      | Officials counted the votes in Genoa by hand.      | Volunteers counted the votes in Genoa by hand.
                        Who put out the fire in Genoa?       | Firefighters put out the fire in Genoa with foam.  | Neighbors put out the fire in Genoa with foam.
                        Who blocked the bridge of Genoa?     | Farmers blocked the bridge of Genoa with tractors. | Truckers blocked the bridge of Genoa with tractors.
                        Who found the wreck off Genoa?       | Divers found the wreck off Genoa in deep water.    | Fishermen found the wreck off Genoa in deep water.
                        Who treated the wounded of Genoa?    | Doctors treated the wounded of Genoa in tents.     | Nurses treated the wounded of Genoa in tents.
                        Who signed the letter on the harbor? | Ministers signed the letter on the harbor.         | Lawmakers signed the letter on the harbor.
                        Who left the shipyard of Genoa?      | "Workers left the shipyard of Genoa."              | "Engineers left the shipyard of Genoa."
                        Who warned the ferry near Genoa?     | Protesters warned the ferry near Genoa by radio.   | Witnesses warned the ferry near Genoa by radio.
                        """)
        void a_word_that_only_opens_a_sentence_is_no_name(String question, String one, String other) {
            assertThat(versionsOf(question, one, other)).isEmpty();
        }

        @Test
        void a_name_that_opens_a_sentence_and_stands_elsewhere_in_one_is_compared() {
            assertThat(versionsOf(
                            "Who closed the harbor of Genoa?",
                            "Moreno closed the harbor of Genoa at dawn. Nobody had asked Moreno to.",
                            "Brandt closed the harbor of Genoa at dawn. A storm had kept Brandt awake."))
                    .containsExactlyInAnyOrder("Moreno", "Brandt");
        }

        @Test
        void a_longer_name_that_opens_a_sentence_is_compared() {
            assertThat(versionsOf(
                            "Who closed the harbor of Genoa?",
                            "Ada Moreno closed the harbor of Genoa at dawn.",
                            "Jon Brandt closed the harbor of Genoa at dawn."))
                    .containsExactlyInAnyOrder("Ada Moreno", "Jon Brandt");
        }

        @Test
        void sentences_on_different_things_do_not_disagree() {
            assertThat(versions(BUILT + "Ada Moreno in stone.", "Jon Reed painted the boats of Genoa white."))
                    .isEmpty();
        }

        private List<String> versions(String... texts) {
            return versionsOf("Who built the lighthouse of Genoa?", texts);
        }

        private List<String> versionsOf(String question, String... texts) {
            Document[] documents = IntStream.range(0, texts.length)
                    .mapToObj(i -> Sample.document(i + ".txt", texts[i]))
                    .toArray(Document[]::new);
            return ask(Shelf.of(documents), question)
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
        void what_opens_a_line_and_who_speaks_are_not_the_name_that_was_asked_for() {
            Shelf chat = Shelf.of(Sample.document("chat.txt", """
                            AdaStone: Looking forward to the tour of the lighthouse! Which boat takes us there?
                            JonReed: Sounds good! The boat to the lighthouse tour is called Aurora.
                            """));

            assertThat(citationsOf(ask(chat, "Which boat takes Ada Stone to the lighthouse tour?")))
                    .flatExtracting(citation -> citation.shortAnswer().stream().toList())
                    .containsOnly("Aurora");
        }

        @Test
        void the_conversation_that_is_about_it_comes_before_a_sentence_that_only_sounds_like_it() {
            Shelf chats = Shelf.of(Sample.document("harbor.txt", """
                            AdaStone: The harbor wall has a crack, Jon. Can the mason come for the harbor wall?
                            JonReed: The mason has time for the wall on Monday. He brings the mortar.
                            AdaStone: Good. What does the mason want for the crack in the wall?
                            JonReed: He wants nothing, the harbor wall is his hobby.
                            """), Sample.document("party.txt", """
                            AdaStone: What a party, Jon! What did the mason sing?
                            JonReed: An old song about a boat.
                            """));

            assertThat(citationsOf(ask(chats, "What does the mason want for the harbor wall?"))
                            .get(0)
                            .document()
                            .file())
                    .isEqualTo("harbor.txt");
        }

        @Test
        void who_asks_for_a_day_hears_the_conversation_of_that_day() {
            String line = "AdaStone: Jon, what color shall the lighthouse door have?\nJonReed: The door shall be ";
            Shelf chats = Shelf.of(
                    Sample.document(
                            "a.txt",
                            line + "red this time.\n",
                            Optional.empty(),
                            Optional.of(LocalDate.of(2026, 5, 3))),
                    Sample.document(
                            "b.txt",
                            line + "green this time.\n",
                            Optional.empty(),
                            Optional.of(LocalDate.of(2026, 5, 9))),
                    Sample.document(
                            "c.txt",
                            line + "white this time.\n",
                            Optional.empty(),
                            Optional.of(LocalDate.of(2026, 5, 20))));

            assertThat(citationsOf(ask(chats, "What color shall the lighthouse door have, as Jon Reed said on May 9?"))
                            .get(0)
                            .document()
                            .file())
                    .isEqualTo("b.txt");
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
