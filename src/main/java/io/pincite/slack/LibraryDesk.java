package io.pincite.slack;

import io.pincite.answer.AnswerListener;
import io.pincite.briefing.BriefingListener;
import io.pincite.briefing.Briefings;
import io.pincite.briefing.FiledBriefing;
import io.pincite.briefing.Length;
import io.pincite.briefing.Topic;
import io.pincite.conversation.Ask;
import io.pincite.conversation.Conversations;
import io.pincite.conversation.Feedback;
import io.pincite.conversation.History;
import io.pincite.conversation.Turn;
import io.pincite.index.Library;
import io.pincite.index.Progress;
import io.pincite.retrieval.Filter;
import io.pincite.web.Problem;
import io.pincite.web.Problems;
import io.pincite.web.Turnstile;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Asks the documents as every door does, and makes a message of what comes back. */
@Singleton
final class LibraryDesk implements Desk {

    /** How many chars a question may have, at every door. */
    private static final int LONGEST = 4096;

    private static final int LONGEST_PROBLEM = 1000;
    private static final Set<Progress.Phase> READING = Set.of(Progress.Phase.STARTING, Progress.Phase.READING);
    private static final Set<Integer> PASSING = Set.of(429, 503);

    private final Conversations conversations;
    private final Briefings briefings;
    private final History history;
    private final Library library;
    private final Turnstile turnstile;
    private final AnswerMessage answers;
    private final BriefingMessage filed;

    LibraryDesk(
            Conversations conversations,
            Briefings briefings,
            History history,
            Library library,
            Turnstile turnstile,
            Setup setup) {
        this.conversations = conversations;
        this.briefings = briefings;
        this.history = history;
        this.library = library;
        this.turnstile = turnstile;
        this.answers = new AnswerMessage(new Links(setup.publicUrl()));
        this.filed = new BriefingMessage(new Links(setup.publicUrl()));
    }

    @Override
    public Optional<Said> answer(String words, Optional<String> conversation, List<Button> buttons) {
        return asked(
                words,
                () -> said(
                        conversations.ask(
                                new Ask(words, conversation, Filter.NONE), understood -> {}, AnswerListener.NONE),
                        buttons));
    }

    @Override
    public Optional<Said> briefing(String words, List<Button> buttons) {
        return asked(
                words,
                () -> said(
                        briefings.write(new Topic(words, Filter.NONE, Length.STANDARD), BriefingListener.NONE),
                        buttons));
    }

    @Override
    public Optional<Said> again(String id, List<Button> buttons) {
        return history.turn(id)
                .map(turn -> said(turn, buttons))
                .or(() -> briefings.briefing(id).map(briefing -> said(briefing, buttons)));
    }

    @Override
    public Said note(String answer, Feedback.Verdict verdict) {
        boolean noted = history.note(answer, new Feedback(verdict, Optional.empty(), Optional.empty()));
        return Said.plainly(noted ? Words.NOTED : Words.NOT_KEPT);
    }

    private Optional<Said> asked(String words, Supplier<Said> work) {
        if (words.isEmpty()) {
            return Optional.of(Said.plainly(Words.HELP));
        }
        if (words.length() > LONGEST) {
            return Optional.of(Said.plainly(Words.tooLong(words.length(), LONGEST)));
        }
        try {
            return Optional.of(turnstile.pass(work));
        } catch (RuntimeException e) {
            Problem problem = Problems.of(e);
            return PASSING.contains(problem.status())
                    ? Optional.empty()
                    : Optional.of(
                            Said.plainly(Mrkdwn.words(problem.title() + ". " + problem.detail(), LONGEST_PROBLEM)));
        }
    }

    private Said said(Turn turn, List<Button> buttons) {
        boolean reading = READING.contains(library.progress().phase());
        return new Said(answers.of(turn, reading, buttons), Optional.of(turn.id()), Optional.of(turn.conversation()));
    }

    /** A briefing is shown to others or not; whether it helped is not asked. */
    private Said said(FiledBriefing briefing, List<Button> buttons) {
        List<Button> below = buttons.contains(Button.SHARE) ? List.of(Button.SHARE) : List.of();
        return new Said(filed.of(briefing, below), Optional.of(briefing.id()), Optional.empty());
    }
}
