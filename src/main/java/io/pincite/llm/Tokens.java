package io.pincite.llm;

/** Guesses tokens where nobody counted them. */
final class Tokens {

    /** English has about four characters a token, other scripts less; a guess should not be too low. */
    private static final int CHARACTERS = 3;

    private Tokens() {}

    static long in(long characters) {
        return (characters + CHARACTERS - 1) / CHARACTERS;
    }
}
