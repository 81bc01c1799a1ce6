package io.pincite.llm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** What prompts are made of: words that stand in {@code prompts/} and hold no secret, and what others wrote, as data. */
public final class PromptText {

    private PromptText() {}

    /** The lines of the prompt {@code name} without those that explain why they are there. */
    public static String read(String name) {
        try (InputStream file =
                Objects.requireNonNull(PromptText.class.getResourceAsStream("/prompts/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the prompt " + name, e);
        }
    }

    /** {@code text} without what only a machine would read; lines and tabs stay. */
    public static String visible(String text) {
        return text.replaceAll("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cc}&&[^\\n\\t]]", "");
    }

    /** The visible part of {@code text} in one line, so that it cannot look like another part of the prompt. */
    public static String oneLine(String text) {
        return visible(text).replaceAll("\\s+", " ").strip();
    }
}
