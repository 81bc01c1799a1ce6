package io.pincite.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.Shelf;
import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Filter;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Retriever;
import io.pincite.retrieval.Retrievers;
import io.pincite.retrieval.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswererTest {

    private static final Shelf MAY = Shelf.of(Sample.document("a.txt", "The ferry Aurora left Norrvik on May 3."));
    private static final Shelf JUNE = Shelf.of(Sample.document("a.txt", "The ferry Aurora left Norrvik on June 9."));
    private static final Question QUESTION = new Question("When did the ferry Aurora leave Norrvik?");

    private final Shelves shelves = new Shelves(MAY);
    private final List<Question> searched = new ArrayList<>();

    @Test
    void tells_the_same_story_twice_and_looks_for_it_once() {
        Answerer answerer = answering(new ExtractiveWriter(MAY, () -> 0.5));
        Heard first = new Heard();
        Heard again = new Heard();

        Answer answer = answerer.answer(QUESTION, first);

        assertThat(answerer.answer(QUESTION, again)).isEqualTo(answer);
        assertThat(again.told).isEqualTo(first.told).hasSize(3);
        assertThat(searched).hasSize(1);
    }

    @Test
    void a_no_is_a_story_too() {
        Answerer answerer = answering(new ExtractiveWriter(MAY, () -> 0.5));
        Question unanswered = new Question("Who painted the lighthouse?");

        Answer no = answerer.answer(unanswered, AnswerListener.NONE);

        assertThat(answerer.answer(unanswered, AnswerListener.NONE)).isEqualTo(no);
        assertThat(AnswerWriterContract.isNo(no)).isTrue();
    }

    @Test
    void looks_again_once_the_library_is_another() {
        Answerer answerer = answering(new ExtractiveWriter(MAY, () -> 0.5));
        answerer.answer(QUESTION, AnswerListener.NONE);

        shelves.now = JUNE;

        assertThat(said(answerer, QUESTION)).contains("June 9");
        assertThat(searched).hasSize(2);
    }

    @Test
    void keeps_questions_to_some_documents_and_to_all_apart() {
        Answerer answerer = answering(new ExtractiveWriter(MAY, () -> 0.5));
        answerer.answer(QUESTION, AnswerListener.NONE);
        Filter elsewhere = new Filter(Set.of("letters"), Set.of(), Optional.empty(), Optional.empty());

        Answer answer = answerer.answer(new Question(QUESTION.text(), elsewhere), AnswerListener.NONE);

        assertThat(AnswerWriterContract.isNo(answer)).isTrue();
    }

    @Test
    void lets_a_language_model_write_anew_each_time() {
        List<String> drafts =
                new ArrayList<>(List.of("The ferry Aurora left on May 3.", "Aurora left Norrvik on May 3."));
        Answerer answerer =
                answering(GeneratedWriterTest.generating(MAY, new ScriptedModel(prompt -> drafts.remove(0))));
        Question written = new Question(QUESTION.text(), Filter.NONE, Writer.GENERATED);

        assertThat(said(answerer, written)).isNotEqualTo(said(answerer, written));
    }

    private Answerer answering(AnswerWriter writer) {
        Retriever counting = (question, limit) -> {
            searched.add(question);
            return Retrievers.over(shelves.now).evidenceFor(question, limit);
        };
        return new Answerer(shelves, counting, writer);
    }

    private static String said(Answerer answerer, Question question) {
        return answerer.answer(question, AnswerListener.NONE).fold(Answer.Cited::text, no -> "no");
    }

    /** What was told, in its order. */
    private static final class Heard implements AnswerListener {

        private final List<Object> told = new ArrayList<>();

        @Override
        public void passages(Evidence evidence) {
            told.add(evidence);
        }

        @Override
        public void claim(Claim claim) {
            told.add(claim);
        }

        @Override
        public void traced(Trace trace) {
            told.add(trace);
        }
    }
}
