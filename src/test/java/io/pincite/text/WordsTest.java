package io.pincite.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    en, Türkiye,    Turkiye
                    en, ships,      ship
                    en, withdrew's, withdrew
                    en, CAPTURED,   capture
                    en, Assadʼs,    Assad
                    en, Hay'at,     Hayat
                    de, Häuser,     Häusern
                    ru, города,     город
                    es, libros,     libro
                    """)
    void spellings_of_one_word_give_one_term(String language, String one, String other) {
        assertThat(Words.termsIn(one, language)).isEqualTo(Words.termsIn(other, language));
    }

    @Test
    void each_word_knows_its_place() {
        String text = "The frigate left Tartus.";

        assertThat(Words.in(text, "en"))
                .extracting(word -> word.span().in(text))
                .containsExactly("The", "frigate", "left", "Tartus");
    }

    @Test
    void ideographs_are_read_in_overlapping_pairs() {
        assertThat(Words.termsIn("北京大学 好", "zh")).containsExactly("北京", "京大", "大学", "好");
    }

    @Test
    void words_written_as_one_are_read_as_the_one_and_as_its_parts() {
        String text = "JaneDoe has an iPhone";

        assertThat(Words.termsIn(text, "und")).containsExactly("janedoe", "jane", "doe", "has", "an", "iphone");
        assertThat(Words.in(text, "und").get(2).span().in(text)).isEqualTo("Doe");
    }

    @Test
    void an_unknown_language_is_read_without_stems() {
        assertThat(Words.termsIn("Ships sailed", "und")).containsExactly("ships", "sailed");
    }

    @Test
    void signs_are_no_words() {
        assertThat(Words.in(" — … !? ", "en")).isEmpty();
    }
}
