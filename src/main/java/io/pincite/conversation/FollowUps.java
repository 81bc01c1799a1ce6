package io.pincite.conversation;

import io.pincite.llm.LanguageModel;
import io.pincite.llm.Prompt;
import io.pincite.llm.PromptText;
import io.pincite.retrieval.Writer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes follow-ups into questions that stand alone: by Pincite's own reading, or in the words of a language model where
 * one is configured, the reader lets it write, and {@link Rewriting} finds that nothing came in and nothing got lost.
 * Safe to share between threads.
 */
@Singleton
final class FollowUps {

    /** What is sent of a long answer. */
    private static final int MOST_OF_ANSWER = 1500;

    private final LanguageModel model;
    private final Duration within;
    private final String rules = PromptText.read("follow-up-rules.txt");
    private final String matter = PromptText.read("follow-up-matter.txt");

    FollowUps(LanguageModel model, ConversationConfig config) {
        this.model = model;
        this.within = config.rewriteWithin();
    }

    /** {@code asked} as a question that stands alone; no model is asked for a reader who wants none to write. */
    String standalone(String asked, Before before, Writer writer) {
        String own = FollowUp.standalone(asked, before);
        boolean leans = !own.equals(asked) || Antecedent.leans(asked);
        if (writer == Writer.EXTRACTIVE
                || within.isZero()
                || model.destination().isEmpty()
                || !leans) {
            return own;
        }
        Rewriting rewriting = new Rewriting(asked, own, before);
        return written(asked, before).filter(rewriting::holds).orElse(own);
    }

    /** What the model makes of it; empty where it fails or takes too long. */
    private Optional<String> written(String asked, Before before) {
        StringBuilder written = new StringBuilder();
        return model.complete(prompt(asked, before), piece -> goesOn(written.append(piece)))
                .fold(finished -> Optional.of(Rewriting.questionIn(written.toString())), failed -> Optional.empty());
    }

    /** One line is enough. */
    private static boolean goesOn(StringBuilder written) {
        String text = written.toString().stripLeading();
        return text.length() <= Rewriting.LONGEST && text.indexOf('\n') < 0;
    }

    /** In one pass, so that words which hold the sign of a gap fill none. */
    private Prompt prompt(String asked, Before before) {
        String told = PromptText.oneLine(before.toldByModel());
        String filled = matter.lines()
                .map(line -> switch (line) {
                    case "{before}" -> PromptText.oneLine(before.question());
                    case "{answer}" -> told.substring(0, Math.min(told.length(), MOST_OF_ANSWER));
                    case "{asked}" -> PromptText.oneLine(asked);
                    default -> line;
                })
                .collect(Collectors.joining("\n"));
        return new Prompt(rules, filled, Optional.of(within));
    }
}
