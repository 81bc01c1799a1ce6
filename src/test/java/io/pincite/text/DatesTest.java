package io.pincite.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    On Sunday, December 8, the ships left | --12-08    | December 8
                    As of Dec. 4, they push on            | --12-04    | Dec. 4
                    December 4,2024 3036                  | 2024-12-04 | December 4,2024
                    on 3 December 2024 at noon            | 2024-12-03 | 3 December 2024
                    on the 8th of December                | --12-08    | 8th of December
                    date 2024-12-08 Due to                | 2024-12-08 | 2024-12-08
                    Time: 20241208_11:00 hello            | 2024-12-08 | 20241208
                    It began in March 2011.               | 2011-03    | March 2011
                    announced in late March that          | --03       | late March
                    for the first time since 2016, as     | 2016       | 2016
                    the October War of 1973, crossing     | 1973       | 1973
                    """)
    void reads_dates_as_reports_write_them(String text, String date, String words) {
        assertThat(Dates.in(text)).anySatisfy(found -> {
            assertThat(found.date().toString()).isEqualTo(date);
            assertThat(found.span().in(text)).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They may march on the capital.",
                "It cost 2,015 dollars.",
                "Room 1984a",
                "The 56 towns fell.",
                "Order 20249908 is late."
            })
    void sees_no_date_where_there_is_none(String text) {
        assertThat(Dates.in(text)).isEmpty();
    }

    @Test
    void gives_them_in_order_and_apart() {
        String text = "In 2015 it began; on Dec. 3, 2024 it ended.";

        assertThat(Dates.in(text))
                .extracting(found -> found.date().toString())
                .isEqualTo(List.of("2015", "2024-12-03"));
    }
}
