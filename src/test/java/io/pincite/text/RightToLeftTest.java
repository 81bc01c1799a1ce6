package io.pincite.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RightToLeftTest {

    private static final String SHIP = "\u0633\u0641\u064A\u0646\u0629";

    @Test
    void tells_which_way_a_line_begins() {
        assertThat(RightToLeft.begins("12 " + SHIP + " left")).isTrue();
        assertThat(RightToLeft.begins("left " + SHIP)).isFalse();
        assertThat(RightToLeft.begins("")).isFalse();
    }

    @Test
    void gives_the_stretches_of_a_line_from_left_to_right() {
        assertThat(RightToLeft.runs(SHIP + " 12", true))
                .containsExactly(new RightToLeft.Run(new Span(6, 8), false), new RightToLeft.Run(new Span(0, 6), true));
        assertThat(RightToLeft.runs("", true)).isEmpty();
    }

    @Test
    void joins_the_letters_of_arabic_and_parts_them_again() {
        String joined = RightToLeft.joined(SHIP);

        assertThat(joined).hasSameSizeAs(SHIP).doesNotContain("\u0633");
        assertThat(RightToLeft.parted(joined)).isEqualTo(SHIP);
        assertThat(RightToLeft.joined("Tartus")).isEqualTo("Tartus");
    }

    @Test
    void turns_brackets_and_keeps_marks_behind_their_letters() {
        assertThat(RightToLeft.reversed("(\u05D0\u05B8\u05D1)")).isEqualTo("(\u05D1\u05D0\u05B8)");
    }
}
