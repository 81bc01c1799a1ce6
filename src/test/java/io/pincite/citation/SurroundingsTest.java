package io.pincite.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.text.Span;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    @Test
    void gives_everything_where_there_is_little() {
        assertThat(Surroundings.before("one two three", new Span(4, 7))).isEqualTo("one ");
        assertThat(Surroundings.after("one two three", new Span(4, 7))).isEqualTo(" three");
    }

    @Test
    void cuts_between_words() {
        String text = "word ".repeat(60) + "QUOTE" + " word".repeat(60);
        Span quote = new Span(300, 305);

        assertThat(Surroundings.before(text, quote)).hasSizeBetween(190, 200).startsWith("word ");
        assertThat(Surroundings.after(text, quote)).hasSizeBetween(190, 200).endsWith(" word");
    }

    @Test
    void cuts_no_character_in_two_where_nothing_separates_words() {
        String text = "x" + "\uD83D\uDEA2".repeat(150) + "QUOTE" + "\uD83D\uDEA2".repeat(150) + "x";
        Span quote = new Span(301, 306);

        assertThat(Surroundings.before(text, quote).codePoints()).containsOnly(0x1F6A2);
        assertThat(Surroundings.after("y" + text, quote.shift(1)).codePoints()).containsOnly(0x1F6A2);
        assertThat(Surroundings.before("\uD83D" + text, quote.shift(1)).codePoints())
                .containsOnly(0x1F6A2);
    }
}
