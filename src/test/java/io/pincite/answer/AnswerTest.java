package io.pincite.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.pincite.Sample;
import io.pincite.citation.Citation;
import io.pincite.intake.Document;
import io.pincite.retrieval.Question;
import io.pincite.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final Question QUESTION = new Question("When?");
    private static final Document DOCUMENT = Sample.document("a.txt", "On May 3. On May 5.");
    private static final Citation THIRD = new Citation(DOCUMENT, new Span(0, 9), Optional.empty(), List.of());
    private static final Citation FIFTH = new Citation(DOCUMENT, new Span(10, 19), Optional.empty(), List.of());

    @Test
    void a_claim_without_a_citation_cannot_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claim("Surely.", List.of(), Claim.Support.QUOTED))
                .withMessageContaining("Surely.");
    }

    @Test
    void an_answer_without_a_claim_cannot_exist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer.Cited(QUESTION, List.of(), List.of()));
    }

    @Test
    void a_disagreement_cites_only_what_the_answer_cites() {
        Disagreement elsewhere = new Disagreement(
                "when",
                List.of(
                        new Disagreement.Version("May 3", List.of(THIRD)),
                        new Disagreement.Version("May 5", List.of(FIFTH))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Answer.Cited(QUESTION, List.of(claim("On May 3.", THIRD)), List.of(elsewhere)));
    }

    @Test
    void numbers_citations_in_the_order_of_their_first_use() {
        Answer.Cited answer = new Answer.Cited(
                QUESTION, List.of(claim("On May 5.", FIFTH), claim("On May 3.", THIRD, FIFTH)), List.of());

        assertThat(answer.text()).isEqualTo("On May 5. [1] On May 3. [2][1]");
        assertThat(answer.citations()).containsExactly(FIFTH, THIRD);
    }

    @Test
    void near_copies_count_as_one_source() {
        Document copy = Sample.document("copy.txt", "On May 3. Again.");
        Citation first = new Citation(DOCUMENT, new Span(0, 9), Optional.empty(), List.of(copy));
        Citation again = new Citation(copy, new Span(0, 9), Optional.empty(), List.of(DOCUMENT));

        Answer.Cited answer = new Answer.Cited(QUESTION, List.of(claim("On May 3.", first, again)), List.of());

        assertThat(answer.independentSources()).isEqualTo(1);
    }

    private static Claim claim(String text, Citation... citations) {
        return new Claim(text, List.of(citations), Claim.Support.QUOTED);
    }
}
