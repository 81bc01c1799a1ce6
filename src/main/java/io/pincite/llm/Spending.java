package io.pincite.llm;

/**
 * The tokens of a day, from midnight to midnight UTC, as counted since the start.
 *
 * @param used those that are gone, or set aside for calls under way
 * @param most those that the settings allow
 */
public record Spending(long used, long most) {

    /** Of a model that costs nothing, because there is none. */
    static final Spending NONE = new Spending(0, 0);
}
