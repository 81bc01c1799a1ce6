package io.pincite.ops;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.pincite.answer.Answer;
import io.pincite.answer.AnswerListener;
import io.pincite.conversation.Ask;
import io.pincite.conversation.Conversations;
import io.pincite.conversation.Turn;
import io.pincite.retrieval.Question;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Times every question, whatever door it came by, and counts how it ended. */
@Decorator
@Priority(1)
final class MeasuredConversations implements Conversations {

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30)
    };

    private final Conversations conversations;
    private final MeterRegistry registry;

    MeasuredConversations(@Delegate Conversations conversations, MeterRegistry registry) {
        this.conversations = conversations;
        this.registry = registry;
    }

    @Override
    public Turn ask(Ask ask, Consumer<Question> understood, AnswerListener listener) {
        Timer.Sample sample = Timer.start(registry);
        String outcome = "failed";
        try {
            Turn turn = conversations.ask(ask, understood, listener);
            outcome = outcomeOf(turn.answer());
            return turn;
        } catch (CancellationException e) {
            outcome = "left";
            throw e;
        } finally {
            sample.stop(timer(outcome));
        }
    }

    private Timer timer(String outcome) {
        return Timer.builder("pincite.answer")
                .tag("outcome", outcome)
                .description("How long answers took, by how they ended")
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    private static String outcomeOf(Answer answer) {
        return answer.fold(cited -> cited.disagreements().isEmpty() ? "answered" : "conflicting", no -> "not-found");
    }
}
