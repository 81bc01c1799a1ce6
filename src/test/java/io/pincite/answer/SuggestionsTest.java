package io.pincite.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.Shelf;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Retrievers;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final Shelf GENOA =
            Shelf.of(Sample.document("a.txt", "Ada Moreno, the director of the harbor of Genoa, resigned on May 3."));
    private static final Shelf TURIN =
            Shelf.of(Sample.document("a.txt", "Ivo Serra, the director of the station of Turin, resigned on May 9."));

    @Test
    void suggests_only_what_is_answered() {
        assertThat(Answerers.suggestionsOver(GENOA).questions(6))
                .contains("Who is Ada Moreno?")
                .noneMatch(question -> AnswerWriterContract.isNo(
                        Answerers.over(GENOA).answer(new Question(question), AnswerListener.NONE)));
    }

    @Test
    void follows_the_library_when_it_changes_without_growing() {
        Shelves shelves = new Shelves(GENOA);
        Suggestions suggestions = new Suggestions(
                shelves,
                new Answerer(
                        shelves,
                        (question, limit) -> Retrievers.over(shelves.now).evidenceFor(question, limit),
                        new ExtractiveWriter(TURIN, () -> 0.5)));
        suggestions.questions(6);

        shelves.now = TURIN;

        assertThat(suggestions.questions(6)).contains("Who is Ivo Serra?").doesNotContain("Who is Ada Moreno?");
    }
}
