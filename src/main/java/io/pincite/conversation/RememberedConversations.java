package io.pincite.conversation;

import io.pincite.answer.Answer;
import io.pincite.answer.AnswerListener;
import io.pincite.answer.Answerer;
import io.pincite.answer.Claim;
import io.pincite.answer.Suggestions;
import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Question;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Keeps conversations in memory, the latest ones only; the least recently used is forgotten first. */
@Singleton
final class RememberedConversations implements Conversations {

    private static final int MOST_TURNS = 2_000;

    private static final int SUGGESTIONS_AFTER_A_NO = 3;

    private final Answerer answerer;
    private final Suggestions suggestions;
    private final Clock clock;
    private final RandomGenerator random;
    private final Map<String, Turn> latestByConversation = new Recent<>();
    private final Map<String, Turn> byAnswer = new Recent<>();

    RememberedConversations(Answerer answerer, Suggestions suggestions, Clock clock, RandomGenerator random) {
        this.answerer = answerer;
        this.suggestions = suggestions;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Turn ask(Ask ask, Consumer<Question> understood, AnswerListener listener) {
        Optional<Turn> before = ask.conversation().flatMap(this::latest);
        String text =
                before.map(turn -> FollowUp.standalone(ask.question(), turn)).orElse(ask.question());
        Question question = new Question(text, ask.filter(), ask.writer().orElseGet(answerer::usualWriter));
        understood.accept(question);
        Timed timed = new Timed(listener);
        Answer answer = answerer.answer(question, timed).fold(cited -> cited, this::withSuggestions);
        Duration writing = Duration.between(timed.gathered, clock.instant());
        Turn turn = new Turn(
                newId("an_"),
                before.map(Turn::conversation).orElseGet(() -> newId("co_")),
                ask.question(),
                timed.asked,
                answer,
                Duration.between(timed.asked, timed.gathered),
                writing);
        remember(turn);
        return turn;
    }

    private Answer withSuggestions(Answer.NotFound no) {
        return new Answer.NotFound(
                no.question(), no.closest(), no.unknownWords(), suggestions.questions(SUGGESTIONS_AFTER_A_NO));
    }

    @Override
    public Optional<Turn> turn(String answerId) {
        synchronized (byAnswer) {
            return Optional.ofNullable(byAnswer.get(answerId));
        }
    }

    private Optional<Turn> latest(String conversation) {
        synchronized (byAnswer) {
            return Optional.ofNullable(latestByConversation.get(conversation));
        }
    }

    private void remember(Turn turn) {
        synchronized (byAnswer) {
            byAnswer.put(turn.id(), turn);
            latestByConversation.put(turn.conversation(), turn);
        }
    }

    private String newId(String prefix) {
        return prefix + HexFormat.of().toHexDigits(random.nextLong());
    }

    /** Notes when the evidence was gathered, and passes everything on. */
    private final class Timed implements AnswerListener {

        private final AnswerListener listener;
        private final Instant asked = clock.instant();
        private Instant gathered = asked;

        Timed(AnswerListener listener) {
            this.listener = listener;
        }

        @Override
        public void passages(Evidence evidence) {
            gathered = clock.instant();
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
    }

    private static final class Recent<V> extends LinkedHashMap<String, V> {

        Recent() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > MOST_TURNS;
        }
    }
}
