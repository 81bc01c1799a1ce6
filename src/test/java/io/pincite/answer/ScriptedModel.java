package io.pincite.answer;

import io.pincite.llm.Completion;
import io.pincite.llm.Destination;
import io.pincite.llm.LanguageModel;
import io.pincite.llm.Prompt;
import io.pincite.llm.Spending;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A model without a network that writes what a test says, a few letters at a time. */
final class ScriptedModel implements LanguageModel {

    private static final int PIECE = 5;

    private final Function<Prompt, String> script;

    ScriptedModel(Function<Prompt, String> script) {
        this.script = script;
    }

    @Override
    public Optional<Destination> destination() {
        return Optional.of(new Destination("openai", "test-model", "models.test"));
    }

    @Override
    public boolean resting() {
        return false;
    }

    @Override
    public Spending spending() {
        return new Spending(0, 0);
    }

    @Override
    public Completion complete(Prompt prompt, Predicate<String> pieces) {
        String text = script.apply(prompt);
        for (int i = 0; i < text.length(); i += PIECE) {
            if (!pieces.test(text.substring(i, Math.min(text.length(), i + PIECE)))) {
                break;
            }
        }
        return new Completion.Finished(false);
    }
}
