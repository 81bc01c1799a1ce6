package io.pincite.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.Shelf;
import io.pincite.intake.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as the same, and what does not, one thing at a time. */
class GroundTest {

    private static List<Place> carrying(String source, String sentence) {
        Shelf shelf = Shelf.of(Sample.document("a.txt", source));
        return Verifiers.by(shelf)
                .over(shelf.passagesOf(shelf.holdings().get(0).document().orElseThrow()))
                .carrying(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry left Norrvik on December 8.                    | The ferry left Norrvik on Dec. 8.
            The ferry left Norrvik on December 8.                    | On 8 December the ferry left Norrvik.
            The ferry carried 1,000 passengers to Norrvik.           | The ferry carried a thousand passengers to Norrvik.
            The ferry carried twenty-five cars to Norrvik.           | The ferry carried 25 cars to Norrvik.
            The council of Norrvik paid 5 million dollars.           | The council of Norrvik paid $5 million.
            About 12 percent of Norrvik voted for the bridge.        | About 12% of Norrvik voted for the bridge.
            Turkish engineers built the bridge of Norrvik.           | Engineers from Turkey built the bridge of Norrvik.
            The Bureau of Maritime Safety (BMS) closed the harbor.   | BMS closed the harbor.
            U.S. engineers built the bridge.                         | American engineers built the bridge.
            Erdoğan opened the bridge in Norrvik.                    | Erdogan opened the bridge in Norrvik.
            The mayor opened the bridge.                             | The bridge was opened by the mayor.
            The mayor called the bridge “a gift”.                    | The mayor called the bridge "a gift".
            The mayor did not open the bridge.                       | The bridge was not opened by the mayor.
            """)
    void the_same_in_another_way(String source, String sentence) {
        assertThat(carrying(source, sentence)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry left Norrvik on December 8.                | The ferry left Norrvik on December 9.
            The ferry left Norrvik in December.                  | The ferry left Norrvik on December 8.
            The ferry carried hundreds of passengers.            | The ferry carried 100 passengers.
            The ferry carried 12 cars and 30 passengers.         | The ferry carried 30 cars and 12 passengers.
            The council of Norrvik paid 5 million dollars.       | The council of Norrvik paid 5 million euros.
            Turkish engineers built the bridge.                  | Iranian engineers built the bridge.
            Mayor Lindqvist opened the bridge.                   | Mayor Halvorsen opened the bridge.
            Olga Lindqvist came. On December 8 she sang.         | Olga Dunin came.
            Lindqvist blamed Halvorsen for the delay.            | Halvorsen blamed Lindqvist for the delay.
            Lindqvist blamed Halvorsen for the delay.            | Lindqvist was blamed by Halvorsen for the delay.
            The mayor did not open the bridge.                   | The mayor opened the bridge.
            The mayor opened the bridge.                         | The mayor did not open the bridge.
            The mayor refused to open the bridge.                | The mayor agreed to open the bridge.
            Traffic on the bridge rose in Norrvik.               | Traffic on the bridge fell in Norrvik.
            The harbor was closed before the storm.              | The harbor was closed after the storm.
            The mayor called the bridge "a gift".                | The mayor called the bridge "a theft".
            The mayor opened the bridge.                         | The mayor sold the bridge to her brother.
            """)
    void something_else_in_nearly_the_same_words(String source, String sentence) {
        assertThat(carrying(source, sentence)).isEmpty();
    }

    @Test
    void the_sentence_before_may_say_of_whom() {
        List<Place> places = carrying(
                "Mayor Lindqvist came to the harbor at noon. She opened the new bridge to Norrvik with a speech.",
                "Lindqvist opened the new bridge to Norrvik with a speech.");

        assertThat(places)
                .singleElement()
                .satisfies(place ->
                        assertThat(place.text()).startsWith("Mayor Lindqvist").endsWith("with a speech."));
    }

    @Test
    void a_neighbor_lends_no_date_to_a_sentence_that_has_its_own() {
        assertThat(carrying(
                        "The ferry reached Norrvik on May 3. The freighter reached Norrvik on May 5.",
                        "The ferry reached Norrvik on May 5."))
                .isEmpty();
    }

    @Test
    void one_sentence_may_stand_on_two_places() {
        List<Place> places = carrying(
                "The ferry Aurora reached Norrvik on May 3.\n\nNobody spoke. Gulls cried. The sea was"
                        + " calm.\n\nThe freighter Borealis sank near Tunholm.",
                "The ferry Aurora reached Norrvik on May 3, and the freighter Borealis sank near Tunholm.");

        assertThat(places).hasSize(2);
    }

    @Test
    void a_year_that_is_not_written_may_be_that_of_publication() {
        Document document = Sample.document(
                "a.txt",
                "The ferry left Norrvik on December 8.",
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 12, 9)));
        Shelf shelf = Shelf.of(document);
        Ground ground = Verifiers.by(shelf).over(shelf.passagesOf(document));

        assertThat(ground.carrying("The ferry left Norrvik on December 8, 2024."))
                .isNotEmpty();
        assertThat(ground.carrying("The ferry left Norrvik on December 8, 2023."))
                .isEmpty();
    }
}
