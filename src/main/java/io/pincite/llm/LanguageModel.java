package io.pincite.llm;

import java.util.Optional;
import java.util.function.Predicate;

/** The language model, if there is one. Safe to share between threads. */
public interface LanguageModel {

    /** Where questions and passages go; empty where nothing leaves, because no model is configured. */
    Optional<Destination> destination();

    /** Whether it is left alone for a moment because it failed several times in a row. */
    boolean resting();

    /** What the day's calls have used so far. */
    Spending spending();

    /**
     * Lets the model write. Returns within the budgets of the settings and of the prompt, whatever the provider does, and calls
     * {@code pieces} on the calling thread.
     *
     * @param pieces hears the text piece by piece as it comes, and says whether more is wanted; what it throws ends the
     *     call and is passed on
     */
    Completion complete(Prompt prompt, Predicate<String> pieces);
}
