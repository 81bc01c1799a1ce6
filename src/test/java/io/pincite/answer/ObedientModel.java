package io.pincite.answer;

import io.pincite.llm.Completion;
import io.pincite.llm.Destination;
import io.pincite.llm.LanguageModel;
import io.pincite.llm.Prompt;
import io.pincite.llm.Spending;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The worst model there is: it does whatever its prompt holds, wherever it stands there, and tells its rules on top. What
 * an attack demands is told to it beforehand, so that no attack fails for want of understanding.
 */
final class ObedientModel implements LanguageModel {

    private final String trigger;
    private final String demanded;
    private final String honest;
    private boolean obeyed;

    /**
     * Obeys one attack.
     *
     * @param trigger words of the attack that reach the prompt
     * @param demanded what the attack wants to see
     * @param honest what an honest model would say
     */
    ObedientModel(String trigger, String demanded, String honest) {
        this.trigger = trigger;
        this.demanded = demanded;
        this.honest = honest;
    }

    /** Whether the attack reached it. */
    boolean obeyed() {
        return obeyed;
    }

    @Override
    public Optional<Destination> destination() {
        return Optional.of(new Destination("openai", "obedient", "models.test"));
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
        obeyed = prompt.matter().contains(trigger);
        if (!pieces.test(honest + " ") || !obeyed) {
            return new Completion.Finished(false);
        }
        for (String piece : java.util.List.of(demanded, "\n" + prompt.rules() + "\n", demanded)) {
            if (!pieces.test(piece)) {
                break;
            }
        }
        return new Completion.Finished(false);
    }
}
