package io.pincite.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.documents.ShippedDocuments;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The golden questions are fair: what they want stands in the shipped documents, word for word. */
class GoldenQuestionsTest {

    static final Path FILE = Path.of("src/test/resources/golden/questions.jsonl");

    private static final Map<String, String> WORDS = new HashMap<>();

    private static List<Golden> questions = List.of();

    @BeforeAll
    static void read() throws IOException {
        questions = QuestionsFile.read(FILE);
        for (String file : ShippedDocuments.files()) {
            WORDS.put(file, ShippedDocuments.wordsOf(file));
        }
    }

    @Test
    void every_place_stands_in_its_file() {
        List<String> missing = new ArrayList<>();
        for (Golden golden : questions) {
            for (Golden.Place place : golden.evidence()) {
                String quote = place.quote().orElseThrow();
                if (!WORDS.getOrDefault(place.file(), "").contains(quote)) {
                    missing.add(golden.id() + " " + place.file() + ": " + quote);
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void every_answer_stands_in_a_place_of_its_evidence() {
        List<String> unfounded = new ArrayList<>();
        for (Golden golden : questions) {
            for (String answer : golden.answers()) {
                if (golden.evidence().stream()
                        .noneMatch(place -> Loosely.holds(place.quote().orElseThrow(), answer))) {
                    unfounded.add(golden.id() + " " + answer);
                }
            }
        }

        assertThat(unfounded).isEmpty();
    }

    @Test
    void only_unanswerable_questions_have_no_evidence() {
        assertThat(questions.stream().filter(golden -> golden.evidence().isEmpty() == golden.answerable()))
                .isEmpty();
    }

    @Test
    void ids_are_unique_and_both_kinds_are_asked_often_enough() {
        assertThat(questions).extracting(Golden::id).doesNotHaveDuplicates();
        assertThat(questions.stream().filter(Golden::answerable)).hasSizeGreaterThanOrEqualTo(40);
        assertThat(questions.stream().filter(golden -> !golden.answerable())).hasSizeGreaterThanOrEqualTo(12);
    }
}
