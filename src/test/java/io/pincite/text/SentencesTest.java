package io.pincite.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Dec. 3 the ships left.",
                "Gen. Orlov was dismissed.",
                "The U.S. military struck on Dec. 4.",
                "It cost approx. 30 dollars, e.g. for fuel.",
                "J. K. Rowling wrote it.",
                "He asked: \"Is it over?\" and left.",
                "It grew by 3.5 percent."
            })
    void a_full_stop_inside_a_sentence_ends_nothing(String sentence) {
        assertThat(inWords(sentence)).containsExactly(sentence);
    }

    @Test
    void ends_where_sentences_end() {
        assertThat(inWords("They left. \"We had no choice,\" he said. Nobody stayed!"))
                .containsExactly("They left.", "\"We had no choice,\" he said.", "Nobody stayed!");
    }

    @Test
    void a_line_break_within_a_block_is_a_blank() {
        assertThat(inWords("The port was\nempty. The sea\nwas calm."))
                .containsExactly("The port was\nempty.", "The sea\nwas calm.");
    }

    @Test
    void counts_in_the_text_that_the_block_stands_in() {
        String text = "Title\n\nOne. Two.";

        assertThat(Sentences.in(text, new Span(7, text.length()), "en"))
                .containsExactly(new Span(7, 11), new Span(12, 16));
    }

    @Test
    void reads_chinese() {
        assertThat(inWords("港口空了。船都走了。")).hasSize(2);
    }

    @Test
    void nothing_has_no_sentences() {
        assertThat(Sentences.in(" \n ", "en")).isEmpty();
    }

    private static List<String> inWords(String text) {
        return Sentences.in(text, "en").stream().map(span -> span.in(text)).toList();
    }
}
