package io.pincite.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void breaks_at_spaces_and_goes_on_below_itself() {
        assertThat(Line.at(2).plain("one two three").mark(" [1]").text(11, false))
                .isEqualTo("  one two\n  three [1]");
    }

    @Test
    void breaks_no_word() {
        assertThat(Line.at(2).plain("http://localhost:8080/documents/do_1 x").text(10, false))
                .isEqualTo("  http://localhost:8080/documents/do_1\n  x");
    }

    @Test
    void keeps_columns_apart() {
        assertThat(Line.of("indexed      a.md").text(80, false)).isEqualTo("indexed      a.md");
    }

    @Test
    void dresses_words_and_not_the_space_between_them() {
        assertThat(Line.EMPTY.bold("a b").text(80, true)).isEqualTo("\u001b[1ma\u001b[0m \u001b[1mb\u001b[0m");
    }

    @Test
    void is_neither_broken_nor_colored_for_a_program() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String words = "word ".repeat(100).strip();

        new Screen(Typed.stream(out), Typed.stream(out), Terminal.NONE).show(List.of(Line.EMPTY.bold(words)));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(words + "\n");
    }
}
