package io.pincite.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-12-08", "2024-12", "2024", "--12-08", "--03"})
    void reads_what_it_writes(String written) {
        assertThat(PartialDate.parse(written).orElseThrow()).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({"--12-08,2024-12-08,true", "2024,--12-08,true", "--12-03,--12-08,false", "2023,2024-12,false"})
    void agrees_unless_a_part_that_both_give_differs(String one, String other, boolean agree) {
        assertThat(PartialDate.parse(one)
                        .orElseThrow()
                        .agreesWith(PartialDate.parse(other).orElseThrow()))
                .isEqualTo(agree);
    }

    @Test
    void is_a_day_only_when_complete_and_in_the_calendar() {
        assertThat(PartialDate.of(LocalDate.of(2024, 12, 8)).toDay()).contains(LocalDate.of(2024, 12, 8));
        assertThat(PartialDate.parse("2023-02-30").orElseThrow().toDay()).isEmpty();
        assertThat(PartialDate.parse("--12-08").orElseThrow().toDay()).isEmpty();
    }

    @Test
    void refuses_a_day_without_a_month() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(OptionalInt.of(2024), OptionalInt.empty(), OptionalInt.of(8)));
    }
}
