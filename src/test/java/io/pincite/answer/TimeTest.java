package io.pincite.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.Shelf;
import io.pincite.intake.Document;
import io.pincite.retrieval.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer respects the time that a question is about, and says how old it is. */
class TimeTest {

    private static final Document OLD =
            report("march.txt", "2022-03-01", "The flood in Turin left 12 families without a roof.");
    private static final Document MIDDLE =
            report("november.txt", "2024-11-20", "The flood in Turin left 30 families without a roof.");
    private static final Document NEW =
            report("december.txt", "2024-12-08", "The flood in Turin left 45 families without a roof.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is the latest number of families that the flood in Turin left without a roof?",
                "How many families has the flood in Turin left without a roof so far?"
            })
    void who_asks_for_the_latest_gets_the_newest_report_and_no_quarrel_with_older_ones(String question) {
        Answer.Cited answer = cited(question, OLD, NEW, MIDDLE);

        assertThat(answer.claims().get(0).text()).contains("45 families");
        assertThat(answer.disagreements()).isEmpty();
        assertThat(answer.notes())
                .contains(new Note(Note.Kind.NEWEST, "The newest document that this rests on is of December 8, 2024."));
    }

    @Test
    void as_of_a_day_what_was_published_later_does_not_count() {
        Answer.Cited answer = cited(
                "How many families had the flood in Turin left without a roof as of December 1, 2024?",
                OLD,
                NEW,
                MIDDLE);

        assertThat(answer.claims().get(0).text()).contains("30 families");
    }

    @Test
    void before_a_day_leaves_behind_what_happened_after_it() {
        Document both = report(
                "ferry.txt",
                "2024-12-10",
                "The ferry Aurora left the harbor on December 2. The ferry Aurora left the harbor on December 7.");

        assertThat(cited("When did the ferry Aurora leave the harbor before December 5?", both)
                        .claims()
                        .get(0)
                        .text())
                .contains("December 2");
    }

    @Test
    void without_such_words_different_numbers_are_a_disagreement() {
        assertThat(cited("How many families did the flood in Turin leave without a roof?", MIDDLE, NEW)
                        .disagreements())
                .hasSize(1);
    }

    @Test
    void says_that_what_it_rests_on_is_much_older_than_the_rest() {
        Document other = report("bridge.txt", "2024-12-08", "The bridge in Turin was repaired.");

        assertThat(cited("How many families did the flood in Turin leave without a roof?", OLD, other)
                        .notes())
                .containsExactly(new Note(
                        Note.Kind.OLD,
                        "What this rests on was published by March 1, 2022; other documents on this go up to"
                                + " December 8, 2024."));
    }

    @Test
    void says_that_nobody_knows_how_old_what_it_rests_on_is() {
        Document undated = Sample.document("note.txt", "The flood in Turin left 12 families without a roof.");
        Document other = report("bridge.txt", "2024-12-08", "The bridge in Turin was repaired.");

        assertThat(kinds(cited("How many families did the flood in Turin leave without a roof?", undated, other)))
                .containsExactly(Note.Kind.UNDATED);
    }

    @Test
    void says_nothing_of_age_where_it_tells_nothing() {
        Document undated = Sample.document("note.txt", "The flood in Turin left 12 families without a roof.");

        assertThat(kinds(cited("How many families did the flood in Turin leave without a roof?", undated)))
                .isEmpty();
        assertThat(kinds(cited("How many families did the flood in Turin leave without a roof?", MIDDLE, NEW)))
                .isEmpty();
        assertThat(kinds(cited(
                        "How many families did the flood in Turin leave without a roof in March 2022?", OLD, NEW)))
                .doesNotContain(Note.Kind.OLD);
    }

    @Test
    void says_which_other_spellings_were_searched() {
        Document spelled = report("base.txt", "2024-12-08", "The convoy left the Khmeimim base at night.");

        assertThat(cited("What left the Hmeimim base at night?", spelled).notes())
                .containsExactly(new Note(Note.Kind.SPELLINGS, "Also searched: Khmeimim for Hmeimim."));
    }

    private static Answer.Cited cited(String question, Document... documents) {
        return Answerers.over(Shelf.of(documents))
                .answer(new Question(question), AnswerListener.NONE)
                .fold(cited -> cited, no -> {
                    throw new AssertionError("No answer to " + question);
                });
    }

    private static List<Note.Kind> kinds(Answer answer) {
        return answer.notes().stream().map(Note::kind).toList();
    }

    private static Document report(String file, String published, String text) {
        return Sample.document(file, text, Optional.empty(), Optional.of(LocalDate.parse(published)));
    }
}
