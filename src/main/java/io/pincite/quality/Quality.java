package io.pincite.quality;

import io.pincite.answer.AnswerListener;
import io.pincite.conversation.Ask;
import io.pincite.conversation.Conversations;
import io.pincite.conversation.Turn;
import io.pincite.index.Holding;
import io.pincite.index.Library;
import io.pincite.intake.Document;
import io.pincite.retrieval.Excerpt;
import io.pincite.retrieval.Filter;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Retriever;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Asks questions with known answers through the same door as everybody, one after the other, and measures. */
@Singleton
public final class Quality {

    /** An excerpt can hold so many passages and more. */
    private static final int NEIGHBORS = 4;

    private final Conversations conversations;
    private final Retriever retriever;
    private final Library library;

    Quality(Conversations conversations, Retriever retriever, Library library) {
        this.conversations = conversations;
        this.retriever = retriever;
        this.library = library;
    }

    /** How well the library answers {@code questions}. Times are those of this machine at this moment. */
    public Report measure(List<Golden> questions) {
        Tally tally = new Tally();
        AnswerScore answers = new AnswerScore(this::textOf, tally);
        SearchScore searches = new SearchScore(tally);
        for (Golden golden : questions) {
            ask(golden, answers, tally);
            if (golden.answerable()) {
                search(golden, searches, tally);
            }
        }
        return tally.report(questions.size());
    }

    /**
     * Questions made from the library itself; see {@code Cloze}.
     *
     * @param count how many at most
     * @param seed chooses among the sentences
     */
    public List<Golden> clozeQuestions(int count, long seed) {
        List<Document> documents = library.snapshot().holdings().stream()
                .flatMap(holding -> holding.document().stream())
                .toList();
        return Cloze.questionsFrom(documents, count, seed);
    }

    private void ask(Golden golden, AnswerScore answers, Tally tally) {
        Optional<String> conversation = Optional.empty();
        for (String before : golden.after()) {
            conversation = Optional.of(turn(before, conversation).conversation());
        }
        long begin = System.nanoTime();
        Turn turn = turn(golden.question(), conversation);
        tally.answered(millisecondsSince(begin));
        answers.score(golden, turn.answer());
    }

    private Turn turn(String question, Optional<String> conversation) {
        return conversations.ask(new Ask(question, conversation, Filter.NONE), understood -> {}, AnswerListener.NONE);
    }

    private void search(Golden golden, SearchScore searches, Tally tally) {
        long begin = System.nanoTime();
        List<Excerpt> found = retriever
                .evidenceFor(new Question(golden.question()), NEIGHBORS * SearchScore.DEPTH)
                .excerpts(SearchScore.DEPTH);
        tally.searched(millisecondsSince(begin));
        searches.score(golden, found);
    }

    private Optional<String> textOf(String documentId) {
        return library.snapshot().holding(documentId).flatMap(Holding::document).map(Document::text);
    }

    private static double millisecondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }
}
