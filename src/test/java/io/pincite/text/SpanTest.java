package io.pincite.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @Test
    void reads_the_chars_it_covers() {
        assertThat(new Span(4, 12).in("the harbor emptied")).isEqualTo("harbor e");
    }

    @ParameterizedTest
    @CsvSource({"-1,3", "5,5", "6,2"})
    void refuses_to_point_at_nothing(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(start, end))
                .withMessageContaining(start + ".." + end);
    }

    @Test
    void touching_is_not_overlapping() {
        assertThat(new Span(0, 4).overlaps(new Span(4, 8))).isFalse();
        assertThat(new Span(0, 5).overlaps(new Span(4, 8))).isTrue();
    }

    @Test
    void covers_itself_and_what_lies_within() {
        assertThat(new Span(2, 8).covers(new Span(2, 8))).isTrue();
        assertThat(new Span(2, 8).covers(new Span(2, 9))).isFalse();
    }
}
