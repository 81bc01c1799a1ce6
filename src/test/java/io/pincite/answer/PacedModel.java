package io.pincite.answer;

import io.pincite.llm.Completion;
import io.pincite.llm.Destination;
import io.pincite.llm.LanguageModel;
import io.pincite.llm.Prompt;
import io.pincite.llm.Spending;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes word by word and notes each before it is sent. */
final class PacedModel implements LanguageModel {

    private final List<String> events;
    private final String text;

    PacedModel(List<String> events, String text) {
        this.events = events;
        this.text = text;
    }

    @Override
    public Optional<Destination> destination() {
        return Optional.of(new Destination("ollama", "test-model", "localhost:11434"));
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
        boolean more = true;
        for (String word : List.of(text.split("(?= )", -1))) {
            if (more) {
                events.add(word);
                more = pieces.test(word);
            }
        }
        return new Completion.Finished(false);
    }
}
