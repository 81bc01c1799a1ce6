package io.pincite.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.Shelf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionReaderTest {

    private static final Shelf SHELF = Shelf.of(
            Sample.document(
                    "base.txt",
                    "The planes left the base at Khmeimim. Hay'at Tahrir al-Sham (HTS) took the town.",
                    Optional.of("The Harbor Times"),
                    Optional.of(LocalDate.of(2024, 12, 9))),
            Sample.document("plain.txt", "A turkey crossed the road while the base slept."));

    @Test
    void finds_other_spellings_of_a_name_in_the_documents() {
        Inquiry inquiry = read("Who left Hmeimim?");

        assertThat(inquiry.spellings()).isEqualTo(Map.of("Hmeimim", List.of("Khmeimim")));
        assertThat(inquiry.unknown()).isEmpty();
    }

    @Test
    void takes_no_word_for_a_name_that_the_documents_write_as_a_word() {
        assertThat(read("What did Turkiye say?").spellings()).isEmpty();
    }

    @Test
    void finds_the_long_form_of_initials_and_the_initials_of_a_long_form() {
        assertThat(read("What did HTS take?").spellings()).isEqualTo(Map.of("HTS", List.of("Hay'at Tahrir al-Sham")));
        assertThat(read("What did Hay'at Tahrir al-Sham take?").spellings())
                .isEqualTo(Map.of("Hay'at Tahrir al-Sham", List.of("HTS")));
    }

    @Test
    void reads_days_from_what_was_published_last_and_the_outlets_that_are_named() {
        Inquiry inquiry = read("What did the Harbor Times report before December 5?");

        assertThat(inquiry.period().flatMap(days -> days.last())).hasValue(LocalDate.of(2024, 12, 4));
        assertThat(inquiry.outlets()).containsExactly("The Harbor Times");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Wer hat die Stadt verlassen?", "¿Quién se fue de la ciudad?", "Кто покинул город?", "谁离开了城市？"})
    void says_when_the_vectors_do_not_know_the_language(String question) {
        assertThat(read(question).byMeaning()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who left?", "Tartus", "Did Chaiko die in Hama?", "What is die Wende?"})
    void takes_a_question_for_english_unless_something_speaks_against_it(String question) {
        assertThat(read(question).byMeaning()).isTrue();
    }

    private static Inquiry read(String question) {
        return QuestionReader.read(new Question(question), SHELF);
    }
}
