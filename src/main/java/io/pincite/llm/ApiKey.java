package io.pincite.llm;

/** A key that is given to the provider and shown to nobody: its text form hides it. */
public final class ApiKey {

    private final String key;

    private ApiKey(String key) {
        this.key = key;
    }

    /** Reads a setting; blanks around it, such as the line end of a file, do not count. */
    public static ApiKey of(String setting) {
        return new ApiKey(setting.strip());
    }

    /** Whether a header can carry it: visible ASCII only. A key that is anything else was copied with something else. */
    boolean fitsHeader() {
        return !key.isEmpty() && key.chars().allMatch(c -> c > ' ' && c < 127);
    }

    /** The key itself, for the request and nothing else. */
    String revealed() {
        return key;
    }

    @Override
    public String toString() {
        return "***";
    }
}
