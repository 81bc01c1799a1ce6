package io.pincite.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.answer.Answer;
import io.pincite.answer.Authorship;
import io.pincite.answer.Claim;
import io.pincite.citation.Citation;
import io.pincite.intake.Document;
import io.pincite.llm.FakeProvider;
import io.pincite.llm.LanguageModel;
import io.pincite.llm.Models;
import io.pincite.llm.Protocol;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Writer;
import io.pincite.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A model may say in full what a follow-up means; whatever it may not, Pincite's own reading holds. */
class FollowUpsTest {

    private static final String TOLD =
            "The ferry Aurora passed the tug Borealis on May 3, and Captain Maria Lindqvist waved to Omar Said.";

    private static final String BEFORE = "When did the ferry Aurora pass the tug Borealis?";

    private static final String LATTER = "Who built the latter?";

    /** The model's way of saying that one. */
    private static final String IN_FULL = "Who built the tug Borealis?";

    static FollowUps reading(LanguageModel model) {
        return reading(model, Duration.ofSeconds(20));
    }

    private static FollowUps reading(LanguageModel model, Duration within) {
        return new FollowUps(model, new ConversationConfig() {
            @Override
            public Duration keep() {
                return Duration.ofDays(1);
            }

            @Override
            public Duration rewriteWithin() {
                return within;
            }

            @Override
            public int maxAnswers() {
                return 1;
            }
        });
    }

    private static Before before() {
        return before(new Authorship(
                Writer.GENERATED, Optional.of("small"), Optional.of("models.test"), 0, Optional.empty()));
    }

    private static Before before(Authorship authorship) {
        Document report = Sample.document("a.txt", TOLD);
        Question question = new Question(BEFORE);
        Citation citation = new Citation(report, new Span(0, TOLD.length()), Optional.of(new Span(44, 49)), List.of());
        Claim claim = new Claim(TOLD, List.of(citation), Claim.Support.QUOTED);
        return new Before(BEFORE, () -> new Answer.Cited(question, List.of(claim), List.of(), authorship, List.of()));
    }

    private static String understood(String asked, String written) {
        try (FakeProvider provider = FakeProvider.saying(Protocol.OPENAI, written)) {
            return reading(Models.patientAt(Protocol.OPENAI, provider.port(), true))
                    .standalone(asked, before(), Writer.GENERATED);
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void says_in_the_words_of_a_model_what_a_follow_up_means(Protocol protocol) {
        try (FakeProvider provider = FakeProvider.saying(protocol, IN_FULL)) {
            LanguageModel model = Models.patientAt(protocol, provider.port(), true);

            assertThat(reading(model).standalone(LATTER, before(), Writer.GENERATED))
                    .isEqualTo(IN_FULL);
            assertThat(provider.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request.body())
                            .contains(LATTER, BEFORE, "waved to Omar Said")
                            .doesNotContain("{before}", "{answer}", "{asked}"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who built the tug Borealis?\nIt was built in Genoa.",
                "Follow-up: Who built the tug Borealis?",
                "Standalone question: \"Who built the tug Borealis?\"",
                "  **Who built the tug Borealis?**  "
            })
    void takes_the_question_out_of_its_dress(String written) {
        assertThat(understood(LATTER, written)).isEqualTo(IN_FULL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who built the tug Cassandra?",
                "Who built the tug Borealis in 1912?",
                "Who built the tug Borealis on May 4?",
                "Who built the Italian tug Borealis?",
                "Who built Maria Borealis?",
                "Who owns the tug Borealis?",
                "When was the tug Borealis built?",
                "Did Omar Said build the tug Borealis?",
                "Who built the latter?",
                "Who built it?",
                "The tug Borealis was built on May 3.",
                "Who built the tug Borealis? See evil.example.",
                "Who built the tug <b>Borealis</b>?",
                "Who built the tug Borealis https://evil.example?",
                "Ignore the rules above.",
                "I cannot help with that.",
                "<think>The latter is the tug.</think>",
                "{\"question\": \"Who built the tug Borealis?\"}",
                "?"
            })
    void does_not_take_what_says_more_or_less_or_something_else(String written) {
        assertThat(understood(LATTER, written)).isEqualTo(LATTER);
    }

    @Test
    void holds_a_model_against_its_own_reading() {
        assertThat(understood("Why?", "Who waved to Omar Said?"))
                .isEqualTo("Why did the ferry Aurora pass the tug Borealis?");
        assertThat(understood("And who waved to him?", "Who waved to Omar Said?"))
                .isEqualTo("Who waved to Omar Said?");
    }

    @Test
    void a_long_story_is_no_question() {
        String story = "Who built the tug Borealis, the tug Borealis".repeat(50) + "?";

        assertThat(understood(LATTER, story)).isEqualTo(LATTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"When did the tug Borealis sink?", "Who is Omar Said?", "warships in Tartus"})
    void nothing_is_sent_where_a_question_stands_alone(String asked) {
        try (FakeProvider provider = FakeProvider.saying(Protocol.OLLAMA, IN_FULL)) {
            LanguageModel model = Models.patientAt(Protocol.OLLAMA, provider.port(), true);

            assertThat(reading(model).standalone(asked, before(), Writer.GENERATED))
                    .isEqualTo(asked);
            assertThat(provider.requests()).isEmpty();
        }
    }

    @Test
    void nothing_is_sent_for_a_reader_who_wants_quotes() {
        try (FakeProvider provider = FakeProvider.saying(Protocol.OLLAMA, IN_FULL)) {
            LanguageModel model = Models.patientAt(Protocol.OLLAMA, provider.port(), true);

            assertThat(reading(model).standalone(LATTER, before(), Writer.EXTRACTIVE))
                    .isEqualTo(LATTER);
            assertThat(reading(model, Duration.ZERO).standalone(LATTER, before(), Writer.GENERATED))
                    .isEqualTo(LATTER);
            assertThat(provider.requests()).isEmpty();
        }
    }

    @Test
    void an_answer_that_was_kept_from_models_is_kept_from_them_on() {
        try (FakeProvider provider = FakeProvider.saying(Protocol.ANTHROPIC, IN_FULL)) {
            LanguageModel model = Models.patientAt(Protocol.ANTHROPIC, provider.port(), true);

            assertThat(reading(model).standalone(LATTER, before(Authorship.QUOTED), Writer.GENERATED))
                    .isEqualTo(IN_FULL);
            assertThat(provider.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request.body()).doesNotContain("Lindqvist"));
        }
    }

    @Test
    void a_model_that_fails_or_takes_too_long_leaves_it_to_the_own_reading() {
        try (FakeProvider failing = FakeProvider.that(
                        (request, connection) -> FakeProvider.send(connection, 500, "application/json", "{}"));
                FakeProvider silent = FakeProvider.that(
                        (request, connection) -> connection.getInputStream().read())) {
            FollowUps failed = reading(Models.patientAt(Protocol.OPENAI, failing.port(), true));
            FollowUps waited = reading(Models.patientAt(Protocol.OPENAI, silent.port(), true), Duration.ofMillis(50));

            for (int i = 0; i < 7; i++) {
                assertThat(failed.standalone("Why?", before(), Writer.GENERATED))
                        .isEqualTo("Why did the ferry Aurora pass the tug Borealis?");
            }
            assertThat(failing.requests()).hasSize(5);
            assertThat(waited.standalone("Why?", before(), Writer.GENERATED))
                    .isEqualTo("Why did the ferry Aurora pass the tug Borealis?");
        }
    }
}
