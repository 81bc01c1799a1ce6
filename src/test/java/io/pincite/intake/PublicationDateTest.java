package io.pincite.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "December 4,2024 3036 = 2024-12-04",
                "date 2024-12-08 = 2024-12-08",
                "Dec. 3, 2024 = 2024-12-03",
                "3 December 2024 = 2024-12-03",
                "Posted on March 14, 2019 at 5:30 pm = 2019-03-14",
                "Published: Tuesday, 3 December 2024, 14:05 GMT = 2024-12-03",
                "By Jane Doe | May 2, 2023 = 2023-05-02",
                "LONDON, May 2, 2023 (Reuters) - The bridge was shut. = 2023-05-02",
                "Time: 20260105_11:00 = 2026-01-05",
                "14.03.2019 = 2019-03-14",
                "3. Dezember 2024 = 2024-12-03",
                "Stand: 14. März 2019 = 2019-03-14",
                "3 de diciembre de 2024 = 2024-12-03",
                "1er août 2023 = 2023-08-01",
                "Publié le 3 décembre 2024 = 2024-12-03",
                "3 декабря 2024 года = 2024-12-03",
                "3 ДЕКАБРЯ 2024 г. = 2024-12-03"
            })
    void a_line_that_dates_the_document_is_read(String line, LocalDate date) {
        assertThat(PublicationDate.ofLine(line)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On December 8, 2024, the bridge was shut for good.",
                "The bridge was shut on 3 December 2024.",
                "December 2024 was cold.",
                "31 February 2024",
                "Since May 2, 2023 (a Tuesday) nobody has crossed it - not even on foot.",
                "Budget 2024",
                "Am 3. Dezember 2024 kam niemand.",
                "3 декабря 2024 года паром опоздал.",
                "555-2024-12"
            })
    void a_date_within_a_sentence_dates_what_it_tells(String line) {
        assertThat(PublicationDate.ofLine(line)).isEmpty();
    }

    @Test
    void a_date_glued_to_the_first_sentence_is_told_from_it() {
        assertThat(PublicationDate.lengthOfLabelled("date 2024-12-08 Due to the flood"))
                .isEqualTo("date 2024-12-08".length());
    }
}
