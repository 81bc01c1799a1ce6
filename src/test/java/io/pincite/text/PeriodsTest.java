package io.pincite.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    private static final Optional<LocalDate> NEWEST = Optional.of(LocalDate.of(2024, 12, 9));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    What happened on December 5, 2023?             | 2023-12-05..2023-12-05
                    What happened in Aleppo before December 5?     | ..2024-12-04
                    What was said until December 5?                | ..2024-12-05
                    What has changed since March 2022?             | 2022-03-01..
                    What came after December 8?                    | 2024-12-09..
                    Who left between December 1 and December 5?    | 2024-12-01..2024-12-05
                    What was reported in late March?               | 2024-03-21..2024-03-31
                    What was reported in early May 2021?           | 2021-05-01..2021-05-10
                    Who held the town as of May 3, 2021?           | ..2021-05-03
                    What began in 2015?                            | 2015-01-01..2015-12-31
                    What happened last week?                       | 2024-12-02..2024-12-08
                    What happened yesterday?                       | 2024-12-08..2024-12-08
                    What happened last month?                      | 2024-11-01..2024-11-30
                    What happened this year?                       | 2024-01-01..2024-12-31
                    """)
    void reads_the_days_that_a_question_is_about(String question, String days) {
        assertThat(Periods.in(question, NEWEST)).map(Period::toString).hasValue(days);
    }

    @Test
    void takes_a_date_without_a_year_for_the_last_such_day() {
        assertThat(Periods.in("What happened on January 5?", NEWEST))
                .map(Period::toString)
                .hasValue("2024-01-05..2024-01-05");
        assertThat(Periods.in("What happened on December 30?", NEWEST))
                .map(Period::toString)
                .hasValue("2024-12-30..2024-12-30");
    }

    @Test
    void reads_nothing_into_a_question_without_days_or_without_a_today() {
        assertThat(Periods.in("Who may march there?", NEWEST)).isEmpty();
        assertThat(Periods.in("What happened last week?", Optional.empty())).isEmpty();
        assertThat(Periods.in("What happened on December 5?", Optional.empty())).isEmpty();
        assertThat(Periods.in("What happened on February 30, 2024?", NEWEST)).isEmpty();
    }
}
