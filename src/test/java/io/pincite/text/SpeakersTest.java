package io.pincite.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakersTest {

    @Test
    void the_line_says_who_speaks_at_any_place_in_it() {
        String text = "Q: When?\nSenator Ada Stone: On May 3. It rained.\n";

        assertThat(Speakers.at(text.indexOf("It rained"), text))
                .map(name -> name.in(text))
                .contains("Senator Ada Stone");
        assertThat(Speakers.at(text.indexOf("Senator"), text))
                .map(name -> name.in(text))
                .contains("Senator Ada Stone");
        assertThat(Speakers.at(0, text)).map(name -> name.in(text)).contains("Q");
    }

    @Test
    void what_is_said_begins_after_the_name() {
        String text = "Ada Stone: It rained. I stayed.";

        assertThat(Speakers.saidIn(new Span(0, 21), text).in(text)).isEqualTo("It rained.");
        assertThat(Speakers.saidIn(new Span(22, 31), text).in(text)).isEqualTo("I stayed.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It begins at 7:30 today.",
                "they said: go",
                "",
                "Time: 20260105_11:00",
                "Subject: The ferry",
                "A sentence that goes on for much longer than any name that was ever given to anybody: yes"
            })
    void a_line_without_a_name_before_a_colon_has_no_speaker(String line) {
        assertThat(Speakers.at(0, line)).isEmpty();
    }
}
