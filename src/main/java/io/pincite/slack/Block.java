package io.pincite.slack;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A part of a message. Texts are within what Slack takes, and Slack is told to look for nothing in them. */
sealed interface Block {

    /** How many chars it shows. */
    int length();

    /** As Slack reads it. */
    Map<String, Object> json();

    /** A paragraph of markup. */
    record Section(String text) implements Block {

        /** How many chars a section may have. */
        static final int LONGEST = 3000;

        /** Rejects what Slack would. */
        public Section {
            requireLength(text, LONGEST);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public Map<String, Object> json() {
            return Map.of("type", "section", "text", markup(text));
        }
    }

    /** A line of small markup. */
    record Context(String text) implements Block {

        /** How many chars a line may have. */
        static final int LONGEST = 2000;

        /** Rejects what Slack would. */
        public Context {
            requireLength(text, LONGEST);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public Map<String, Object> json() {
            return Map.of("type", "context", "elements", List.of(markup(text)));
        }
    }

    /**
     * Buttons.
     *
     * @param value what Slack sends back with a press on any of them
     */
    record Actions(List<Button> buttons, String value) implements Block {

        /** Copies the list. */
        public Actions {
            buttons = List.copyOf(buttons);
        }

        @Override
        public int length() {
            return 0;
        }

        @Override
        public Map<String, Object> json() {
            return Map.of(
                    "type",
                    "actions",
                    "elements",
                    buttons.stream().map(this::json).collect(Collectors.toList()));
        }

        private Map<String, Object> json(Button button) {
            return Map.of(
                    "type",
                    "button",
                    "action_id",
                    button.id(),
                    "value",
                    value,
                    "text",
                    Map.of("type", "plain_text", "text", button.words(), "emoji", false));
        }
    }

    private static Map<String, Object> markup(String text) {
        return Map.of("type", "mrkdwn", "text", text, "verbatim", true);
    }

    private static void requireLength(String text, int longest) {
        if (text.isEmpty() || text.length() > longest) {
            throw new IllegalArgumentException("A block has 1 to " + longest + " chars, not " + text.length());
        }
    }
}
