package io.pincite.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTextTest {

    @ParameterizedTest
    @CsvSource({
        "<@U0PINCITE> Who fled?, Who fled?",
        "Who <@U0PINCITE|pincite> fled?, Who fled?",
        "'Look at <https://a.example/b|this page>: who?', 'Look at this page: who?'",
        "<https://a.example/b?c=d&amp;e> says?, https://a.example/b?c=d&e says?",
        "in <#C012|general> &lt;b&gt; &amp;lt;, in #general <b> &lt;",
        "<!here> <!date^1^{date}|today> who?, who?",
        "'a\nb\t c', a b c",
    })
    void is_read_as_people_see_it(String text, String words) {
        assertThat(MessageText.of(text)).isEqualTo(words);
    }

    @Test
    void is_for_somebody_else_when_it_begins_by_calling_them() {
        Optional<String> self = Optional.of("U0PINCITE");

        assertThat(MessageText.callsSomebodyElse("<@U0BOB> is that so?", self)).isTrue();
        assertThat(MessageText.callsSomebodyElse("<@U0PINCITE> is that so?", self))
                .isFalse();
        assertThat(MessageText.callsSomebodyElse("What did <@U0BOB> say?", self))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thanks!", "ok, great", "", "👍", "Yes."})
    void asks_nothing_when_it_is_thanks(String words) {
        assertThat(MessageText.asksNothing(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Why?", "And Homs?", "Thanks, and who fled?", "2024?"})
    void asks_something_otherwise(String words) {
        assertThat(MessageText.asksNothing(words)).isFalse();
    }
}
