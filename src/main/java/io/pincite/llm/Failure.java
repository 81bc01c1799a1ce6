package io.pincite.llm;

import java.util.Locale;

/**
 * Why a model did not help. Holds no word of what the provider said, which may repeat the key or a passage.
 *
 * @param cause what kind of failure
 * @param message what happened and what to do, for a person
 */
public record Failure(Cause cause, String message) {

    /** Kinds of failure. */
    public enum Cause {
        /** There is none. */
        NOT_CONFIGURED,
        /** No connection came about. */
        UNREACHABLE,
        /** The key was not accepted. */
        KEY_REFUSED,
        /** The address or the model does not exist there. */
        UNKNOWN,
        /** The provider asks to wait. */
        BUSY,
        /** The provider answered with an error. */
        FAILED,
        /** The provider pointed elsewhere, and nobody follows. */
        REDIRECTED,
        /** It took too long. */
        TIMEOUT,
        /** It wrote too much. */
        TOO_LONG,
        /** What came back is not what the protocol says, or broke off. */
        UNREADABLE,
        /** It failed several times in a row and is left alone for a while. */
        RESTING,
        /** The day's tokens are used up. */
        BUDGET_SPENT,
        /** All calls that may run at the same time do. */
        OCCUPIED;

        /** Whether the call had got far enough for question and passages to have left. */
        public boolean sent() {
            return switch (this) {
                case NOT_CONFIGURED, UNREACHABLE, RESTING, BUDGET_SPENT, OCCUPIED -> false;
                case KEY_REFUSED, UNKNOWN, BUSY, FAILED, REDIRECTED, TIMEOUT, TOO_LONG, UNREADABLE -> true;
            };
        }

        /** The name that clients act on, such as {@code model.timeout}. */
        public String code() {
            return "model." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
