package io.pincite.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InertWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Look ![x](http://evil.example/?q), Look !\\[x\\](http://evil.example/?q)",
        "'<img src=x>', '\\<img src=x>'",
        "It is so [9], It is so \\[9\\]",
        "a \\[x](y), a \\\\\\[x\\](y)",
        "'``` fence', '\\`\\`\\` fence'",
        "'~~~ fence', '\\~\\~\\~ fence'",
    })
    void stay_words(String words, String written) {
        assertThat(InertWords.of(words)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"'a\n\n# b', a # b", "'a\t\r\n b', a b"})
    void stay_on_their_line(String words, String written) {
        assertThat(InertWords.of(words)).isEqualTo(written);
    }

    @Test
    void hold_nothing_that_a_person_does_not_see() {
        String tags = new StringBuilder()
                .appendCodePoint(0xE0041)
                .appendCodePoint(0xE0042)
                .toString();

        assertThat(InertWords.of("on" + tags + "e\u200B \u202Etwo\u0007")).isEqualTo("one two");
    }
}
