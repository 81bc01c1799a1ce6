package io.pincite.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.Shelf;
import io.pincite.citation.Citation;
import io.pincite.citation.Verifiers;
import io.pincite.llm.LanguageModel;
import io.pincite.llm.Models;
import io.pincite.llm.Prompt;
import io.pincite.retrieval.Filter;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Retrievers;
import io.pincite.retrieval.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedWriterTest extends AnswerWriterContract {

    private static final String QUESTION = "When did the ferry Aurora arrive near the lighthouse?";
    private static final String SAID = "The ferry Aurora arrived near the lighthouse on May 3.";

    private static final Shelf SHELF = Shelf.of(
            Sample.document(
                    "ferry.txt",
                    "The ferry Aurora arrived on May 3 near the lighthouse. It carried 1,200 passengers. Captain Maria Lindqvist"
                            + " did not leave the bridge."),
            Sample.document("harbor.txt", "The harbor of Norrvik was closed before the storm."));

    /** Repeats the passages, the last thing that a writer may do wrong. */
    @Override
    AnswerWriter writer(Shelf shelf) {
        return generating(shelf, new ScriptedModel(GeneratedWriterTest::passagesIn));
    }

    private static String passagesIn(Prompt prompt) {
        List<String> lines = new ArrayList<>(prompt.matter().lines().toList());
        lines.removeIf(line -> line.startsWith("passage ") || !line.endsWith("."));
        return String.join("\n", lines);
    }

    static GeneratedWriter generating(Shelf shelf, LanguageModel model) {
        return new GeneratedWriter(new ExtractiveWriter(shelf, () -> 0.5), model, Verifiers.by(shelf));
    }

    private static Answer.Cited said(String text) {
        return said(SHELF, QUESTION, new ScriptedModel(prompt -> text), AnswerListener.NONE);
    }

    private static Answer.Cited said(Shelf shelf, String question, LanguageModel model, AnswerListener listener) {
        return new Answerer(shelf, Retrievers.over(shelf), generating(shelf, model))
                .answer(new Question(question, Filter.NONE, Writer.GENERATED), listener)
                .fold(cited -> cited, no -> {
                    throw new AssertionError("not found");
                });
    }

    private static List<String> texts(Answer.Cited answer) {
        return answer.claims().stream().map(Claim::text).toList();
    }

    @Test
    void keeps_a_sentence_in_other_words_with_the_place_that_carries_it() {
        Answer.Cited answer = said(SAID);

        assertThat(texts(answer)).containsExactly(SAID);
        assertThat(answer.claims().get(0).support()).isEqualTo(Claim.Support.VERIFIED);
        assertThat(answer.citations())
                .extracting(Citation::quote)
                .containsExactly("The ferry Aurora arrived on May 3 near the lighthouse.");
        assertThat(answer.authorship())
                .isEqualTo(new Authorship(
                        Writer.GENERATED,
                        java.util.Optional.of("test-model"),
                        java.util.Optional.of("models.test"),
                        0,
                        java.util.Optional.empty()));
    }

    @Test
    void calls_a_quote_a_quote() {
        assertThat(said("The ferry Aurora arrived on May 3 near the lighthouse.")
                        .claims()
                        .get(0)
                        .support())
                .isEqualTo(Claim.Support.QUOTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It carried 1,300 passengers.",
                "The ferry Borealis arrived near the lighthouse on May 3.",
                "Captain Anna Lindqvist did not leave the bridge.",
                "Captain Maria Lindqvist left the bridge.",
                "The harbor of Norrvik was closed after the storm.",
                "The ferry Aurora arrived near the lighthouse on May 4.",
                "The ferry Aurora is the finest ship of its time.",
                "The ferry Aurora arrived near the lighthouse on May 3, see https://ferries.test/aurora.",
                "The ferry Aurora arrived near the lighthouse on May 3 ![x](x).",
                "The <b>ferry Aurora</b> arrived near the lighthouse on May 3."
            })
    void drops_a_sentence_that_nothing_carries(String sentence) {
        Answer.Cited answer = said(SAID + " " + sentence);

        assertThat(texts(answer)).containsExactly(SAID);
        assertThat(answer.authorship().dropped()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry Aurora arrived near the lighthouse on May 3 [1].",
                "The ferry Aurora arrived near the lighthouse on May 3. [1][99]",
                "**Answer:** The ferry **Aurora** arrived near the lighthouse on May 3 (passage 1).",
                "- The ferry Aurora arrived near the lighthouse on May 3\u30101\u2020source\u3011.",
                "According to passage 1, the ferry Aurora arrived near the lighthouse on May 3.",
                "<think>Maybe May 4?</think>\n\nThe ferry Aurora arrived near the lighthouse on May 3.",
                "{\"answer\": \"The ferry Aurora arrived near the lighthouse on May 3.\", \"sources\": [1]}",
                "```json\n[{\"sentence\": \"The ferry Aurora arrived near the lighthouse on May 3.\", \"source\": 7}]\n```",
                "## Answer\n\n1. The ferry Aurora arrived near the lighthouse on May 3. [1](#1)"
            })
    void reads_the_sentence_whatever_it_is_dressed_in(String text) {
        Answer.Cited answer = said(text);

        assertThat(texts(answer)).hasSize(1);
        assertThat(texts(answer).get(0)).containsPattern("[Tt]he ferry Aurora arrived near the lighthouse on May 3\\.");
        assertThat(answer.authorship().dropped()).isZero();
    }

    @Nested
    class When_the_model_is_of_no_use {

        @Test
        void quotes_where_nothing_it_wrote_stands_anywhere() {
            Answer.Cited answer = said("I am sorry, but I cannot answer that. Le bateau est arrivé en juin.");

            assertQuoted(answer, "model.unsupported");
            assertThat(answer.authorship().sentTo()).contains("models.test");
            assertThat(answer.authorship().dropped()).isEqualTo(2);
        }

        @Test
        void quotes_where_the_answer_is_missing() {
            assertQuoted(said("It carried 1,200 passengers."), "model.answer-lost");
        }

        @Test
        void quotes_where_there_is_none() {
            Answer.Cited answer = said(SHELF, QUESTION, Models.none(), AnswerListener.NONE);

            assertQuoted(answer, "model.not-configured");
            assertThat(answer.authorship().sentTo()).isEmpty();
        }

        @Test
        void takes_back_what_it_told_before_it_quotes() {
            List<String> heard = new ArrayList<>();
            said(SHELF, QUESTION, new ScriptedModel(prompt -> "It carried 1,200 passengers."), new AnswerListener() {
                @Override
                public void claim(Claim claim) {
                    heard.add(claim.text());
                }

                @Override
                public void withdrawn() {
                    heard.clear();
                }
            });

            assertThat(heard).containsExactly("The ferry Aurora arrived on May 3 near the lighthouse.");
        }

        private void assertQuoted(Answer.Cited answer, String code) {
            assertThat(answer.authorship().writer()).isEqualTo(Writer.EXTRACTIVE);
            assertThat(answer.authorship().instead())
                    .hasValueSatisfying(reason -> assertThat(reason.code()).isEqualTo(code));
            assertThat(texts(answer)).contains("The ferry Aurora arrived on May 3 near the lighthouse.");
        }
    }

    @Nested
    class When_sources_differ {

        private static final String BOTH =
                "The ferry Aurora arrived near the lighthouse on May 3. The ferry Aurora arrived near the lighthouse on May 5.";

        private final Shelf shelf = Shelf.of(
                Sample.document("a.txt", "The ferry Aurora arrived on May 3 near the lighthouse."),
                Sample.document("b.txt", "On May 5, the ferry Aurora arrived near the lighthouse."));

        @Test
        void both_versions_stay_with_their_sources() {
            Answer.Cited answer = said(shelf, QUESTION, new ScriptedModel(prompt -> BOTH), AnswerListener.NONE);

            assertThat(answer.authorship().writer()).isEqualTo(Writer.GENERATED);
            assertThat(answer.disagreements()).hasSize(1);
            assertThat(answer.disagreements().get(0).versions())
                    .allSatisfy(version -> assertThat(version.citations())
                            .singleElement()
                            .satisfies(citation -> assertThat(citation.quote()).contains(version.value())));
        }

        @Test
        void one_version_alone_is_not_enough() {
            Answer.Cited answer = said(shelf, QUESTION, new ScriptedModel(prompt -> SAID), AnswerListener.NONE);

            assertThat(answer.authorship().instead())
                    .hasValueSatisfying(
                            reason -> assertThat(reason.code()).isIn("model.disagreement-lost", "model.answer-lost"));
            assertThat(answer.disagreements()).hasSize(1);
        }
    }

    @Test
    void nothing_is_sent_where_the_documents_do_not_answer() {
        AtomicReference<Prompt> sent = new AtomicReference<>();
        LanguageModel model = new ScriptedModel(prompt -> {
            sent.set(prompt);
            return SAID;
        });

        assertThat(isNo(new Answerer(SHELF, Retrievers.over(SHELF), generating(SHELF, model))
                        .answer(
                                new Question("How many zebras live in Peru?", Filter.NONE, Writer.GENERATED),
                                AnswerListener.NONE)))
                .isTrue();
        assertThat(sent.get()).isNull();
    }

    @Test
    void each_sentence_is_told_when_it_is_finished_and_not_before() {
        List<String> events = new ArrayList<>();
        LanguageModel model = new PacedModel(events, SAID + " It carried 1,200 passengers. The sea");

        said(SHELF, QUESTION, model, new AnswerListener() {
            @Override
            public void claim(Claim claim) {
                events.add(claim.text());
            }
        });

        assertThat(events).containsSubsequence(" It", SAID, " The", "It carried 1,200 passengers.", " sea");
    }
}
