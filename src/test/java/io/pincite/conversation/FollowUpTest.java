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
                    When was the council's offensive launched?   | Who supported it?           | Who supported the council's offensive?
                    Who supported the council's offensive?       | When was it launched?       | When was the council's offensive launched?
                    Where did Anna Berg work?                    | When was she dismissed?     | When was Anna Berg dismissed?
                    Where did Anna Berg work?                    | Who was her successor?      | Who was Anna Berg's successor?
                    Which minister did the council dismiss?      | And who is she replaced by? | Who is the minister Anna Berg replaced by?
                    Which harbor master in Genoa was dismissed?  | Who replaced her?           | Who replaced the harbor master in Genoa?
                    Who did the council dismiss?                 | And why was she dismissed?  | Why was Anna Berg dismissed?
                    When did Omar Said leave Genoa?              | Who went with him?          | Who went with Omar Said?
                    Which vessels sailed from Genoa on May 3?    | Which ships were they?      | Which ships were the vessels that sailed from Genoa on May 3?
                    Where is the ferry Aurora?                   | Who built it?               | Who built the ferry Aurora?
                    When did rebels enter Hama?                  | What happened there?        | What happened in Hama?
                    """)
    void names_what_a_pronoun_stands_for(String before, String asked, String understood) {
        assertThat(FollowUp.standalone(asked, turn(before))).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    When did the BBC interview Omar Said?        | When did he speak?          | When did Omar Said speak?
                    When did NATO warn Admiral Brandt?           | Why was he warned?          | Why was Admiral Brandt warned?
                    When did Reuters quote Omar Said?            | What did he say?            | What did Omar Said say?
                    When did Turkey receive Omar Said?           | Who went with him?          | Who went with Omar Said?
                    Which city did Omar Said leave?              | When was he born?           | When was Omar Said born?
                    When did Moreno leave?                       | Who replaced him?           | Who replaced Moreno?
                    When did the Harbor Ministry dismiss her?    | What did she say?           | What did Anna Berg say?
                    When did the council meet?                   | What did she say?           | What did Anna Berg say?
                    When did Omar Said leave the Harbor Party?   | When was it founded?        | When was the Harbor Party founded?
                    When did Omar Said join NATO?                | Where is it based?          | Where is NATO based?
                    When did the Harbor Party dismiss Omar Said? | Who leads it?               | Who leads the Harbor Party?
                    When did the council dismiss Anna Berg?      | Where did it meet?          | Where did the council meet?
                    """)
    void he_and_she_are_persons_and_it_is_none(String before, String asked, String understood) {
        assertThat(FollowUp.standalone(asked, turn(before))).isEqualTo(understood);
    }

    @Test
    void a_day_or_a_country_is_nobody() {
        Document report = Sample.document("a.txt", "Turkey closed the port on May 3.");
        Citation citation = new Citation(report, new Span(0, 32), Optional.of(new Span(26, 31)), List.of());

        assertThat(FollowUp.standalone("What did he say?", answered("When did Turkey close the port?", citation)))
                .isEqualTo("What did he say?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    When did rebels enter Hama?                  | What about Homs?            | When did rebels enter Homs?
                    When did rebels enter Hama?                  | what about Homs             | When did rebels enter Homs?
                    When did rebels enter Hama?                  | And Homs?                   | When did rebels enter Homs?
                    When did rebels enter Hama?                  | And in Homs?                | When did rebels enter Homs?
                    How many ships left Genoa in May?            | And in December?            | How many ships left Genoa in December?
                    How many ships left Genoa on May 3?          | What about on May 4?        | How many ships left Genoa on May 4?
                    How many ships left Genoa?                   | and in December?            | How many ships left Genoa in December?
                    How many ships left Genoa?                   | And December?               | How many ships left Genoa in December?
                    When did Anna Berg leave Genoa?              | And Omar Said?              | When did Omar Said leave Genoa?
                    When was the ferry sold?                     | And the tugboat?            | When was the tugboat sold?
                    When did the ferry sink?                     | Why?                        | Why did the ferry sink?
                    When did the ferry sink?                     | And why?                    | Why did the ferry sink?
                    When did the ferry sink?                     | Where exactly?              | Where did the ferry sink?
                    When did the ferry sink?                     | How did that happen?        | How did the ferry sink?
                    Who opened the bridge?                       | When?                       | When: Who opened the bridge?
                    Why: Who opened the bridge?                  | When?                       | When: Who opened the bridge?
                    Who opened the bridge?                       | Who else?                   | Who else opened the bridge?
                    Which ships left Genoa?                      | How many?                   | How many ships left Genoa?
                    """)
    void fills_in_what_is_left_out(String before, String asked, String understood) {
        assertThat(FollowUp.standalone(asked, turn(before))).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Which city fell first?
                    Who fled?
                    Who opened the bridge in Genoa?
                    And when did the council meet?
                    But who paid for the bridge?
                    And is the harbor open?
                    Is it true that the bridge was closed?
                    How long does it take to cross the bay?
                    When did Omar Said say that he would return?
                    Did the council sell its ships?
                    Why did Genoa close its harbor?
                    What did Anna Berg tell her staff?
                    Who built the bridge and when was it opened?
                    How many people live in Hama?
                    Is there a ferry to Hama?
                    What happened on May 4?
                    Thank you.
                    And tell me who paid.
                    Wann sank die Fähre Aurora vor Genua?
                    Und warum?
                    """)
    void a_question_that_says_what_it_is_about_stays_as_it_is(String asked) {
        assertThat(FollowUp.standalone(asked, turn("When did the ferry sink?"))).isEqualTo(asked);
    }

    @Test
    void a_pronoun_that_points_nowhere_stays() {
        assertThat(FollowUp.standalone("Who supported it?", turn("Tell me more.")))
                .isEqualTo("Who supported it?");
    }

    @Test
    void after_a_no_a_pronoun_points_to_whoever_was_asked_about() {
        Turn no =
                turn(new Answer.NotFound(new Question("Who is the mayor of Genoa?"), List.of(), List.of(), List.of()));

        assertThat(FollowUp.standalone("When was he born?", no)).isEqualTo("When was the mayor of Genoa born?");
    }

    private static Turn turn(String question) {
        Citation citation = new Citation(REPORT, new Span(0, 32), Optional.of(new Span(22, 31)), List.of());
        return answered(question, citation);
    }

    private static Turn answered(String question, Citation citation) {
        return turn(new Answer.Cited(
                new Question(question),
                List.of(new Claim(citation.quote(), List.of(citation), Claim.Support.QUOTED)),
                List.of()));
    }

    private static Turn turn(Answer answer) {
        return new Turn(
                "an_1", "co_1", answer.question().text(), Instant.EPOCH, answer, Duration.ZERO, Duration.ZERO, false);
    }
}
