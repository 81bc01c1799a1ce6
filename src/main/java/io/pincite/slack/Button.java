package io.pincite.slack;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The buttons below an answer. */
enum Button {
    HELPFUL("Helpful"),
    NOT_HELPFUL("Not helpful"),
    SHARE("Show in channel");

    private final String words;

    Button(String words) {
        this.words = words;
    }

    /** The button with this id; empty for one that is not ours. */
    static Optional<Button> of(String id) {
        return Stream.of(values()).filter(button -> button.id().equals(id)).findFirst();
    }

    /** Names it in what Slack sends when it is pressed. */
    String id() {
        return "pincite_" + name().toLowerCase(Locale.ROOT);
    }

    /** What stands on it. */
    String words() {
        return words;
    }
}
