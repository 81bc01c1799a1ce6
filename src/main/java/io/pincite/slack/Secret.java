package io.pincite.slack;

import java.nio.charset.StandardCharsets;

/** A token or a key that is shown to nobody: its text form hides it. */
public final class Secret {

    private final String secret;

    private Secret(String secret) {
        this.secret = secret;
    }

    /** Reads a setting; blanks around it, such as the line end of a file, do not count. */
    public static Secret of(String setting) {
        return new Secret(setting.strip());
    }

    /** Whether it begins as such secrets do and is visible ASCII throughout; anything else was copied with something else. */
    boolean looksLike(String beginning) {
        return secret.startsWith(beginning)
                && secret.length() > beginning.length()
                && secret.chars().allMatch(c -> c > ' ' && c < 127);
    }

    /** The secret itself, for the request and nothing else. */
    String revealed() {
        return secret;
    }

    /** The same as bytes. */
    byte[] bytes() {
        return secret.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "***";
    }
}
