package io.pincite.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimePhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The next day the border was closed.        | The next day | 1 DAYS LAST_NAMED
                    A day later the ministry spoke.            | A day later | 1 DAYS LAST_NAMED
                    On the same day a town fell.               | the same day | 0 DAYS LAST_NAMED
                    Two weeks earlier it had rained.           | Two weeks earlier | -14 DAYS LAST_NAMED
                    The bridge was blown up the day before.    | the day before | -1 DAYS LAST_NAMED
                    They left three days ago.                  | three days ago | -3 DAYS PUBLICATION
                    The talks ended yesterday.                 | yesterday | -1 DAYS PUBLICATION
                    It was signed last year.                   | last year | -1 YEARS PUBLICATION
                    They talked on Sunday.                     | Sunday | SUNDAY past
                    They talk next Friday in Doha.             | next Friday | FRIDAY ahead
                    The fleet left on December 8.              | December 8 | --12-08
                    In late March it came back.                | late March | --03
                    """)
    void reads_when(String sentence, String words, String meaning) {
        assertThat(TimePhrases.in(sentence))
                .singleElement()
                .satisfies(phrase -> assertThat(phrase.span().in(sentence)).isEqualTo(words))
                .satisfies(phrase -> assertThat(told(phrase)).isEqualTo(meaning));
    }

    @ParameterizedTest
    @CsvSource({
        "The day before the vote nobody spoke.",
        "Such talks fill many a day.",
        "He worked Sundays.",
        "It happened again and again."
    })
    void finds_nothing_where_no_day_is_meant(String sentence) {
        assertThat(TimePhrases.in(sentence)).isEmpty();
    }

    @Test
    void leaves_a_weekday_to_the_date_that_follows_it() {
        String sentence = "On Sunday, December 8, the ships left; on Monday they were gone.";

        assertThat(TimePhrases.in(sentence).stream().map(phrase -> phrase.span().in(sentence)))
                .containsExactly("December 8", "Monday");
    }

    private static String told(TimePhrase phrase) {
        return phrase.fold(
                dated -> dated.date().toString(),
                weekday -> weekday.day() + (weekday.ahead() ? " ahead" : " past"),
                counted -> counted.amount() + " " + counted.unit().name() + " " + counted.from());
    }
}
