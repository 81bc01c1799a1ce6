package io.pincite.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.Shelf;
import io.pincite.citation.Citation;
import io.pincite.index.Holding;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Retrievers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every answer writer promises, whatever writes the sentences. Extend it once per writer. */
abstract class AnswerWriterContract {

    private static final Shelf SHELF = Shelf.of(
            Sample.document("ferry.txt", "The ferry Aurora arrived on May 3. Nobody was hurt. The weather was calm."),
            Sample.document("bridge.txt", "The mayor opened the bridge. It had cost 30 million dollars."));

    /** The writer under test, over {@code shelf}. */
    abstract AnswerWriter writer(Shelf shelf);

    @Test
    void says_no_without_evidence() {
        assertThat(isNo(ask(Shelf.of(), "Who fled?"))).isTrue();
    }

    @Test
    void says_no_to_what_stands_nowhere() {
        assertThat(isNo(ask(SHELF, "How many zebras live in Peru?"))).isTrue();
    }

    @Test
    void a_no_shows_what_came_closest_and_cites_nothing() {
        Answer answer = ask(SHELF, "Which zebra crossed the bridge?");

        assertThat(answer.fold(cited -> List.<Citation>of(), Answer.NotFound::closest))
                .isNotEmpty();
    }

    @Test
    void every_quote_is_the_text_at_its_place() {
        assertThat(citationsOf(ask(SHELF, "When did the ferry Aurora arrive?")))
                .isNotEmpty()
                .allSatisfy(citation ->
                        assertThat(citation.quote()).isEqualTo(citation.span().in(textOf(citation))));
    }

    @Test
    void the_same_question_gets_the_same_answer() {
        assertThat(ask(SHELF, "Who opened the bridge?")).isEqualTo(ask(SHELF, "Who opened the bridge?"));
    }

    @Test
    void tells_each_claim_as_soon_as_it_is_finished() {
        List<Claim> heard = new ArrayList<>();
        AnswerListener listener = new AnswerListener() {
            @Override
            public void claim(Claim claim) {
                heard.add(claim);
            }
        };

        Answer answer = new Answerer(SHELF, Retrievers.over(SHELF), writer(SHELF))
                .answer(new Question("When did the ferry Aurora arrive?"), listener);

        assertThat(answer.fold(Answer.Cited::claims, no -> List.<Claim>of()))
                .isNotEmpty()
                .isEqualTo(heard);
    }

    Answer ask(Shelf shelf, String question) {
        return new Answerer(shelf, Retrievers.over(shelf), writer(shelf))
                .answer(new Question(question), AnswerListener.NONE);
    }

    static List<Citation> citationsOf(Answer answer) {
        return answer.fold(Answer.Cited::citations, no -> List.of());
    }

    static boolean isNo(Answer answer) {
        return answer.fold(cited -> false, no -> true);
    }

    private static String textOf(Citation citation) {
        return SHELF.holding(citation.document().id())
                .flatMap(Holding::document)
                .orElseThrow()
                .text();
    }
}
