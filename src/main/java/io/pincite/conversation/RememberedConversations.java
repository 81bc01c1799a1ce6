package io.pincite.conversation;

import io.pincite.answer.Answer;
import io.pincite.answer.AnswerListener;
import io.pincite.answer.Answerer;
import io.pincite.answer.Claim;
import io.pincite.answer.Suggestions;
import io.pincite.answer.Trace;
import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Writer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Answers each question in the light of the one before it, and keeps both. */
@Singleton
final class RememberedConversations implements Conversations {

    private static final int SUGGESTIONS_AFTER_A_NO = 3;

    private final Answerer answerer;
    private final Suggestions suggestions;
    private final FollowUps followUps;
    private final Memory memory;
    private final Clock clock;
    private final RandomGenerator random;

    RememberedConversations(
            Answerer answerer,
            Suggestions suggestions,
            FollowUps followUps,
            Memory memory,
            Clock clock,
            RandomGenerator random) {
        this.answerer = answerer;
        this.suggestions = suggestions;
        this.followUps = followUps;
        this.memory = memory;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Turn ask(Ask ask, Consumer<Question> understood, AnswerListener listener) {
        Optional<Turn> kept = ask.conversation().filter(ask.asker()::began).flatMap(memory::latest);
        Optional<Before> before = kept.map(Before::of).or(() -> told(ask));
        Timed timed = new Timed(listener);
        Writer writer = ask.writer().orElseGet(answerer::usualWriter);
        String alone = before.map(earlier -> followUps.standalone(ask.question(), earlier, writer))
                .orElseGet(ask::question);
        Question question = new Question(alone, ask.filter(), writer);
        understood.accept(question);
        Answer answer = answerer.answer(question, timed).fold(cited -> cited, this::withSuggestions);
        Duration writing = Duration.between(timed.gathered, clock.instant());
        Turn turn = new Turn(
                newId("an_"),
                kept.map(Turn::conversation).orElseGet(() -> newId(ask.asker().mark())),
                ask.question(),
                timed.asked,
                answer,
                Duration.between(timed.asked, timed.gathered),
                writing,
                timed.byWordsOnly);
        return memory.keep(turn, timed.trace);
    }

    /** What the earlier questions leave behind, read one after the other; one is answered again only if it must be. */
    private Optional<Before> told(Ask ask) {
        Optional<Before> before = Optional.empty();
        for (String asked : ask.earlier()) {
            String alone =
                    before.map(earlier -> FollowUp.standalone(asked, earlier)).orElse(asked);
            Question question = new Question(alone, ask.filter());
            before = Optional.of(new Before(alone, () -> answerer.answer(question, AnswerListener.NONE)));
        }
        return before;
    }

    private Answer withSuggestions(Answer.NotFound no) {
        return no.suggesting(suggestions.questions(SUGGESTIONS_AFTER_A_NO));
    }

    private String newId(String prefix) {
        return prefix + HexFormat.of().toHexDigits(random.nextLong());
    }

    /** Notes when the evidence was gathered and how the answer was chosen, and passes everything on. */
    private final class Timed implements AnswerListener {

        private final AnswerListener listener;
        private final Instant asked = clock.instant();
        private Instant gathered = asked;
        private boolean byWordsOnly;
        private Trace trace = Trace.NONE;

        Timed(AnswerListener listener) {
            this.listener = listener;
        }

        @Override
        public void passages(Evidence evidence) {
            gathered = clock.instant();
            byWordsOnly = evidence.nearest() == 0 && !evidence.passages().isEmpty();
            listener.passages(evidence);
        }

        @Override
        public void claim(Claim claim) {
            listener.claim(claim);
        }

        @Override
        public void withdrawn() {
            listener.withdrawn();
        }

        @Override
        public void traced(Trace chosen) {
            trace = chosen;
            listener.traced(chosen);
        }
    }
}
