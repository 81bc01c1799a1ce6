package io.pincite.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the style sheets that lie beside this class. */
final class Style {

    private Style() {}

    static String read(String name) {
        try (InputStream bytes = Style.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("The style sheet " + name + " is missing from the class path");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet " + name + " cannot be read", e);
        }
    }
}
