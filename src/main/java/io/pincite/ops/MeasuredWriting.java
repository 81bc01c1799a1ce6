package io.pincite.ops;

import io.pincite.answer.Answer;
import io.pincite.answer.AnswerListener;
import io.pincite.answer.Authorship;
import io.pincite.conversation.Ask;
import io.pincite.conversation.Conversations;
import io.pincite.conversation.Turn;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Writer;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.util.function.Consumer;

/** Counts what became of answers that a language model was to write. */
@Decorator
@Priority(2)
final class MeasuredWriting implements Conversations {

    private final Conversations conversations;
    private final ModelMetrics metrics;

    MeasuredWriting(@Delegate Conversations conversations, ModelMetrics metrics) {
        this.conversations = conversations;
        this.metrics = metrics;
    }

    @Override
    public Turn ask(Ask ask, Consumer<Question> understood, AnswerListener listener) {
        Turn turn = conversations.ask(ask, understood, listener);
        turn.answer().fold(this::counted, no -> no);
        return turn;
    }

    private Answer counted(Answer.Cited answer) {
        Authorship authorship = answer.authorship();
        authorship.instead().ifPresent(reason -> metrics.quoted(reason.code()));
        if (authorship.writer() == Writer.GENERATED) {
            metrics.kept();
        }
        metrics.dropped(authorship.dropped());
        return answer;
    }
}
