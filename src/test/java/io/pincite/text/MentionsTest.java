package io.pincite.text;

import static io.pincite.text.Mention.Kind.DATE;
import static io.pincite.text.Mention.Kind.MONEY;
import static io.pincite.text.Mention.Kind.NAME;
import static io.pincite.text.Mention.Kind.NUMBER;
import static io.pincite.text.Mention.Kind.PERCENT;
import static io.pincite.text.Mention.Kind.QUOTATION;
import static io.pincite.text.Mention.Kind.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They took 56 towns in two days.                 | NUMBER    | 56
                    They took 56 towns in two days.                 | NUMBER    | 2
                    It is home to 1.4 million people.               | NUMBER    | 1400000
                    Some 1,250 officials left.                      | NUMBER    | 1250
                    It cost $2.5 billion.                           | MONEY     | 2500000000
                    They paid 300 euros each.                       | MONEY     | 300
                    Turnout was 64.5 percent.                       | PERCENT   | 64.5
                    The talks took place in Doha.                   | NAME      | doha
                    Mouaz Moustafa said so.                         | NAME      | mouaz moustafa
                    It was led by Hay'at Tahrir al-Sham (HTS).      | NAME      | hayat tahrir al-sham
                    The Institute for the Study of War noted it.    | NAME      | institute for the study of war
                    They lost Deir ez-Zor.                          | NAME      | deir ez-zor
                    It left at 5 p.m. on Sunday.                    | TIME      | sunday
                    He said he was "safe" there.                    | QUOTATION | safe
                    """)
    void finds_what_a_sentence_names(String sentence, Mention.Kind kind, String value) {
        assertThat(Mentions.in(sentence)).anySatisfy(mention -> {
            assertThat(mention.kind()).isEqualTo(kind);
            assertThat(mention.value()).isEqualTo(value);
        });
    }

    @Test
    void a_date_is_no_number_and_a_month_no_name() {
        assertThat(Mentions.in("On December 8 it rained."))
                .extracting(Mention::kind)
                .containsExactly(DATE)
                .doesNotContain(NUMBER, NAME, MONEY, PERCENT, TIME, QUOTATION);
    }

    @Test
    void the_first_word_of_a_sentence_is_not_a_name_for_its_capital_alone() {
        assertThat(Mentions.in("The ships left.")).isEmpty();
        assertThat(Mentions.in("In Damascus it was quiet."))
                .extracting(Mention::value)
                .containsExactly("damascus");
    }

    @Test
    void each_mention_knows_its_place() {
        String sentence = "On Dec. 3, Russia evacuated 5 ships.";

        assertThat(Mentions.in(sentence))
                .extracting(mention -> mention.span().in(sentence))
                .containsExactly("Dec. 3", "Russia", "5");
    }
}
