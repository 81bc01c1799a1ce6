package io.pincite.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents say never steers a terminal. */
class PlainTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[2J\u001b[31mred", // clears the screen
                "\u001b]0;title\u0007", // names the window
                "\u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007",
                "\u009b2J", // the same in one character
                "a\rb",
                "a\bb",
                "a\u0000b",
                "a\u007fb",
                "\u202Egnp.exe",
                "\u2066a\u2069",
                "a\u200Bb\uFEFF",
                "a\u00ADb",
                "\uDB40\uDC41tag",
                "a\u2028b\u2029c",
                "a\u0085b",
                "\uD800 alone"
            })
    void holds_nothing_that_is_obeyed_or_hidden(String hostile) {
        assertThat(Plain.line(hostile).codePoints())
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.SURROGATE
                        || c == '\u2028'
                        || c == '\u2029');
    }

    @Test
    void keeps_what_people_write() {
        String written = "Türkiye’s 12 % — “quote” 日本語 👩‍🚀 می‌خواهم";

        assertThat(Plain.line(written)).isEqualTo(written);
    }

    @Test
    void keeps_the_value_of_json() throws IOException {
        String json = "{\"file\":\"a\u202Eb\u009b2J\u200B\uDB40\uDC41.md\",\"text\":\"Ü\"}";

        String plain = Plain.json(json);

        assertThat(plain)
                .contains("\\u202e")
                .contains("\\u009b")
                .contains("\\udb40\\udc41")
                .contains("Ü");
        assertThat(new ObjectMapper().readTree(plain)).isEqualTo(new ObjectMapper().readTree(json));
    }

    @Test
    void reaches_the_screen_through_lines_alone() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Screen screen = new Screen(Typed.stream(out), Typed.stream(err), new Terminal(true, true, false, 80));

        screen.show(List.of(Line.at(2).bold("\u001b[31ma").mark("\u202Eb")));
        screen.note("\u001b[31mc");
        screen.progress("\u001b[31md");

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("  \uFFFD[31mab\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("\uFFFD[31mc\n\r\u001b[K\uFFFD[31md");
    }
}
