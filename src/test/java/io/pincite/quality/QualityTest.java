package io.pincite.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.pincite.Sample;
import io.pincite.answer.Answer;
import io.pincite.answer.Claim;
import io.pincite.citation.Citation;
import io.pincite.intake.Document;
import io.pincite.passage.Passage;
import io.pincite.retrieval.Excerpt;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Ranked;
import io.pincite.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What counts as right, and what does not. */
class QualityTest {

    private static final Offset<Double> CLOSE = within(1e-9);
    private static final Document HARBOR = Sample.document("north/harbor.txt", "The fleet left on Dec. 3.");
    private static final Document CASTLE = Sample.document("castle.txt", "The castle burned down in 1402.");

    private final Tally tally = new Tally();

    @Nested
    class An_answer {

        private final Map<String, String> stored = Map.of(HARBOR.id(), HARBOR.text(), CASTLE.id(), CASTLE.text());
        private final AnswerScore score = new AnswerScore(id -> Optional.ofNullable(stored.get(id)), tally);

        @Test
        void is_right_when_its_words_hold_the_answer_however_the_month_is_spelled() {
            score.score(when("December 3"), says("The fleet left on Dec. 3.", quote(HARBOR)));

            assertThat(value(Measure.ANSWER_ACCURACY)).isEqualTo(1);
            assertThat(value(Measure.ANSWER_SHOWN)).isEqualTo(1);
        }

        @Test
        void is_right_but_not_shown_when_only_the_quote_holds_the_answer() {
            score.score(when("Dec. 3"), says("It left early.", quote(HARBOR)));

            assertThat(value(Measure.ANSWER_ACCURACY)).isEqualTo(1);
            assertThat(value(Measure.ANSWER_SHOWN)).isZero();
        }

        @Test
        void needs_every_version_where_sources_disagree() {
            Golden conflict = golden("conflict", List.of("Dec. 3", "Dec. 8"), "harbor.txt");

            score.score(conflict, says("The fleet left on Dec. 3.", quote(HARBOR)));

            assertThat(value(Measure.ANSWER_ACCURACY)).isZero();
        }

        @Test
        void cites_precisely_when_every_citation_points_to_a_file_with_evidence() {
            score.score(when("Dec. 3"), says("It burned, it left.", quote(CASTLE), quote(HARBOR)));

            assertThat(value(Measure.CITATION_PRECISION)).isEqualTo(0.5);
            assertThat(value(Measure.CITATION_FIRST)).isZero();
            assertThat(value(Measure.CITATIONS_PER_ANSWER)).isEqualTo(2);
        }

        @Test
        void is_exact_only_against_the_text_that_is_stored_now() {
            Document changed = Sample.document("castle.txt", "The castle burned down in 1403.");

            score.score(when("1403"), says("It burned down in 1403.", quote(changed)));

            assertThat(value(Measure.CITATION_EXACT)).isZero();
        }

        @Test
        void is_wrong_to_refuse_what_the_documents_answer() {
            score.score(when("Dec. 3"), refusal());

            assertThat(value(Measure.REFUSAL_WRONG)).isEqualTo(1);
            assertThat(value(Measure.ANSWER_ACCURACY)).isZero();
            assertThat(value(Measure.EVIDENCE_RECALL)).isZero();
        }

        @Test
        void is_right_to_refuse_what_they_do_not() {
            Golden unanswerable = golden("unanswerable", List.of());

            score.score(unanswerable, refusal());
            score.score(unanswerable, says("It burned down.", quote(CASTLE)));

            assertThat(value(Measure.REFUSAL_RIGHT)).isEqualTo(0.5);
        }
    }

    @Nested
    class A_search {

        private final SearchScore score = new SearchScore(tally);

        @Test
        void hits_at_the_rank_of_the_first_passage_from_the_right_file() {
            score.score(when("Dec. 3"), List.of(whole(CASTLE), whole(CASTLE), whole(HARBOR)));

            assertThat(value(Measure.SEARCH_HIT_1)).isZero();
            assertThat(value(Measure.SEARCH_HIT_4)).isEqualTo(1);
            assertThat(value(Measure.SEARCH_ANSWER_4)).isEqualTo(1);
            assertThat(value(Measure.SEARCH_NDCG)).isCloseTo(Math.log(2) / Math.log(3), CLOSE);
        }

        @Test
        void counts_known_chars_once_and_found_chars_each_time() {
            Golden golden = new Golden(
                    "g",
                    "passage",
                    "Which year?",
                    List.of(),
                    List.of(new Golden.Place("castle.txt", Optional.empty(), Optional.of(new Span(0, 20)))),
                    List.of(),
                    List.of());

            score.score(golden, List.of(part(0, 10), part(0, 10), part(20, 30)));

            assertThat(value(Measure.SPANS_RECALL)).isCloseTo(0.5, CLOSE);
            assertThat(value(Measure.SPANS_PRECISION)).isCloseTo(10.0 / 30, CLOSE);
            assertThat(value(Measure.SPANS_IOU)).isCloseTo(10.0 / 40, CLOSE);
        }
    }

    @Nested
    class A_report {

        @Test
        void fails_with_the_questions_that_fell_out() {
            tally.add(Measure.ANSWER_ACCURACY, false, true, "g7", "When? -> in June | wanted [May]");
            Report report = tally.report(1);

            assertThatThrownBy(() -> ReportAssert.assertThat(report).reaches(Measure.ANSWER_ACCURACY, 0.9))
                    .hasMessageContaining("answer.accuracy is 0.0000")
                    .hasMessageContaining("g7: When? -> in June | wanted [May]");
        }

        @Test
        void takes_percentiles_from_sorted_times() {
            for (int time = 100; time > 0; time--) {
                tally.answered(time);
            }

            assertThat(value(Measure.LATENCY_P50)).isEqualTo(51);
            assertThat(value(Measure.LATENCY_P99)).isEqualTo(100);
        }

        @Test
        void reads_as_a_table_and_as_json() {
            tally.add(Measure.REFUSAL_RIGHT, false, true, "g1", "Why? -> because");
            Report report = tally.report(1);

            assertThat(report.table()).contains("refusal.right         0.0000   unanswerable questions refused");
            assertThat(report.missesTable()).contains("g1").contains("Why? -> because");
            assertThat(report.json()).contains("\"refusal.right\" : 0.0000").contains("\"id\" : \"g1\"");
        }

        @Test
        void leaves_out_what_no_question_bears_on() {
            assertThat(tally.report(0).of(Measure.SPANS_IOU)).isEmpty();
        }
    }

    private double value(Measure measure) {
        return tally.report(1).of(measure).orElseThrow();
    }

    private static Golden when(String answer) {
        return golden("when", List.of(answer), "harbor.txt");
    }

    private static Golden golden(String kind, List<String> answers, String... files) {
        List<Golden.Place> evidence = Arrays.stream(files)
                .map(file -> new Golden.Place(file, Optional.of("left on Dec. 3"), Optional.empty()))
                .toList();
        return new Golden("g", kind, "When did the fleet leave?", answers, evidence, List.of(), List.of());
    }

    private static Answer says(String text, Citation... citations) {
        Claim claim = new Claim(text, List.of(citations), Claim.Support.VERIFIED);
        return new Answer.Cited(new Question("When?"), List.of(claim), List.of());
    }

    private static Answer refusal() {
        return new Answer.NotFound(new Question("When?"), List.of(), List.of(), List.of());
    }

    private static Citation quote(Document document) {
        return new Citation(document, new Span(0, document.text().length()), Optional.empty(), List.of());
    }

    private static Excerpt whole(Document document) {
        return excerpt(new Passage(document, 0, new Span(0, document.text().length())));
    }

    private static Excerpt part(int start, int end) {
        return excerpt(new Passage(CASTLE, start, new Span(start, end)));
    }

    private static Excerpt excerpt(Passage passage) {
        return new Excerpt(new Ranked(passage, Map.of(), List.of()), passage.span());
    }
}
