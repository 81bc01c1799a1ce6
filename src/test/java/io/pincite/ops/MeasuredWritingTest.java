package io.pincite.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.pincite.Sample;
import io.pincite.answer.Answer;
import io.pincite.answer.AnswerListener;
import io.pincite.answer.Authorship;
import io.pincite.answer.Claim;
import io.pincite.citation.Citation;
import io.pincite.conversation.Ask;
import io.pincite.conversation.Conversations;
import io.pincite.conversation.Turn;
import io.pincite.intake.Document;
import io.pincite.retrieval.Filter;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Writer;
import io.pincite.text.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasuredWritingTest {

    private static final Document FERRY = Sample.document("ferry.txt", "The ferry arrived on May 3.");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void counts_answers_whose_words_are_kept() {
        ask(cited(new Authorship(
                Writer.GENERATED, Optional.of("small"), Optional.of("localhost:11434"), 2, Optional.empty())));

        assertThat(answers("kept", "none")).isEqualTo(1);
        assertThat(dropped()).isEqualTo(2);
    }

    @Test
    void counts_quotes_that_came_instead_by_their_reason() {
        ask(cited(new Authorship(
                Writer.EXTRACTIVE,
                Optional.empty(),
                Optional.of("localhost:11434"),
                3,
                Optional.of(new Authorship.Reason("model.answer-lost", "The model left it out")))));

        assertThat(answers("quoted", "answer-lost")).isEqualTo(1);
        assertThat(dropped()).isEqualTo(3);
    }

    @Test
    void a_question_that_no_model_was_asked_for_counts_nothing() {
        ask(cited(Authorship.QUOTED));
        ask(new Answer.NotFound(new Question("When?"), List.of(), List.of(), List.of()));

        assertThat(registry.find("pincite.model.answers").counters()).isEmpty();
    }

    private void ask(Answer answer) {
        Conversations conversations = (ask, understood, listener) -> new Turn(
                "an_0123456789abcdef",
                "co_0123456789abcdef",
                ask.question(),
                Instant.EPOCH,
                answer,
                Duration.ZERO,
                Duration.ZERO,
                false);
        new MeasuredWriting(conversations, new ModelMetrics(registry))
                .ask(new Ask("When?", Optional.empty(), Filter.NONE), question -> {}, AnswerListener.NONE);
    }

    private static Answer cited(Authorship authorship) {
        Citation citation = new Citation(FERRY, new Span(0, 27), Optional.empty(), List.of());
        Claim claim = new Claim("The ferry arrived on May 3.", List.of(citation), Claim.Support.QUOTED);
        return new Answer.Cited(new Question("When?"), List.of(claim), List.of(), authorship, List.of());
    }

    private double answers(String outcome, String reason) {
        return registry.get("pincite.model.answers")
                .tags("outcome", outcome, "reason", reason)
                .counter()
                .count();
    }

    private double dropped() {
        return registry.get("pincite.model.dropped.sentences").counter().count();
    }
}
