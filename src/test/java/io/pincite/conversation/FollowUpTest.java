package io.pincite.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.answer.Answer;
import io.pincite.answer.Claim;
import io.pincite.citation.Citation;
import io.pincite.intake.Document;
import io.pincite.retrieval.Question;
import io.pincite.text.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTest {

    private static final Document REPORT = Sample.document("a.txt", "The council dismissed Anna Berg.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    When was the council's offensive launched? | Who supported it?          | Who supported the council's offensive?
                    When did rebels enter Hama?                | What about Homs?           | When did rebels enter Homs?
                    When did rebels enter Hama?                | And Homs?                  | When did rebels enter Homs?
                    Where did Anna Berg work?                  | When was she dismissed?    | When was Anna Berg dismissed?
                    Where did Anna Berg work?                  | Who was her successor?     | Who was Anna Berg's successor?
                    Which minister did the council dismiss?    | And who is she replaced by? | Who is the minister Anna Berg replaced by?
                    When did the ferry sink?                   | Why?                       | Why: When did the ferry sink?
                    """)
    void stands_alone_after_the_turn_before(String before, String asked, String understood) {
        assertThat(FollowUp.standalone(asked, turn(before))).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource({
        "Which city fell first?",
        "Who opened the bridge in Genoa?",
        "Is it true that the bridge was closed?",
        "Wann sank die Fähre Aurora vor Genua?"
    })
    void a_question_that_says_what_it_is_about_stays_as_it_is(String asked) {
        assertThat(FollowUp.standalone(asked, turn("When did the ferry sink?"))).isEqualTo(asked);
    }

    @Test
    void a_pronoun_that_points_nowhere_stays() {
        assertThat(FollowUp.standalone("Who supported it?", turn("Tell me more.")))
                .isEqualTo("Who supported it?");
    }

    private static Turn turn(String question) {
        Citation citation = new Citation(REPORT, new Span(0, 32), Optional.of(new Span(22, 31)), List.of());
        Answer answer = new Answer.Cited(
                new Question(question),
                List.of(new Claim(citation.quote(), List.of(citation), Claim.Support.QUOTED)),
                List.of());
        return new Turn("an_1", "co_1", question, Instant.EPOCH, answer, Duration.ZERO, Duration.ZERO);
    }
}
