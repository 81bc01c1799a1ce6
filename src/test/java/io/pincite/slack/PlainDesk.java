package io.pincite.slack;

import io.pincite.conversation.Feedback;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers everything with its own words, when it is let. */
final class PlainDesk implements Desk {

    static final String ANSWER = "an_00000000000000aa";

    final AtomicInteger answers = new AtomicInteger();
    private final CountDownLatch patience;

    private PlainDesk(int patience) {
        this.patience = new CountDownLatch(patience);
    }

    /** Answers at once. */
    static PlainDesk quick() {
        return new PlainDesk(0);
    }

    /** Answers nothing until it is let go. */
    static PlainDesk hanging() {
        return new PlainDesk(1);
    }

    void letGo() {
        patience.countDown();
    }

    @Override
    public Optional<Said> answer(String words, Optional<String> conversation, List<Button> buttons) {
        answers.incrementAndGet();
        try {
            patience.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return Optional.of(said("Answer to " + words));
    }

    @Override
    public Optional<Said> briefing(String words, List<Button> buttons) {
        return Optional.of(said("Briefing on " + words));
    }

    @Override
    public Optional<Said> again(String id, List<Button> buttons) {
        return id.equals(ANSWER) ? Optional.of(said("The same again")) : Optional.empty();
    }

    @Override
    public Said note(String answer, Feedback.Verdict verdict) {
        return Said.plainly("Noted " + verdict.label());
    }

    private static Said said(String words) {
        return new Said(
                new Message(words, List.of(new Block.Section(words), new Block.Context("whole"))),
                Optional.of(ANSWER),
                Optional.of("co_00000000000000aa"));
    }
}
