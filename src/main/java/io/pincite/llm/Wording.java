package io.pincite.llm;

import java.util.OptionalInt;

/** Says what went wrong with a model, and whose move it is. */
final class Wording {

    private Wording() {}

    /**
     * One sentence for a person.
     *
     * @param status what the provider answered with, where it did
     */
    static String of(Failure.Cause cause, Destination destination, Limits limits, OptionalInt status) {
        String at = "The language model at " + destination.host();
        return switch (cause) {
            case NOT_CONFIGURED -> "No language model is configured; pincite.llm.provider names one";
            case UNREACHABLE -> at + " cannot be reached; check that it runs, and pincite.llm.base-url";
            case KEY_REFUSED -> at + " refused the key" + with(status) + "; check pincite.llm.api-key";
            case UNKNOWN ->
                at + " does not know the address or the model " + destination.model() + with(status)
                        + "; check pincite.llm.base-url and pincite.llm.model";
            case BUSY -> at + " asks to wait" + with(status) + "; ask again later";
            case FAILED -> at + " answered with an error" + with(status) + "; its own log says more";
            case REDIRECTED ->
                at + " points to another address" + with(status)
                        + ", which is not followed; set pincite.llm.base-url to it if you trust it";
            case TIMEOUT ->
                at + " took too long; pincite.llm.first-token-timeout, pincite.llm.idle-timeout and"
                        + " pincite.llm.total-timeout say how long it may take";
            case TOO_LONG ->
                at + " wrote more than " + limits.bytes() + " bytes; pincite.llm.max-response says how much it may";
            case UNREADABLE ->
                at + " sent nothing that can be read; check pincite.llm.provider and pincite.llm.base-url";
            case RESTING ->
                at + " failed " + Breaker.FAILURES + " times in a row and is tried again within "
                        + Breaker.REST.toSeconds() + " seconds";
            case BUDGET_SPENT -> "The day's tokens are used up; pincite.llm.tokens-per-day says how many there are";
            case OCCUPIED -> at + " is busy with other questions; pincite.llm.calls-at-once says how many it takes";
        };
    }

    private static String with(OptionalInt status) {
        return status.isPresent() ? " (" + status.getAsInt() + ")" : "";
    }
}
