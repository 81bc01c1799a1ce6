package io.pincite.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.pincite.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsFileTest {

    @TempDir
    Path folder;

    @Test
    void reads_everything_a_question_can_say() throws IOException {
        assertThat(QuestionsFile.read(file("""
                        {"id":"a","kind":"conflict","question":"When?","answers":["1","2"],"after":["Who?"],"wrong":["3"],
                         "evidence":[{"file":"x/a.txt","quote":"on 1"},{"file":"b.txt","start":3,"end":7}]}
                        """)))
                .containsExactly(new Golden(
                        "a",
                        "conflict",
                        "When?",
                        List.of("1", "2"),
                        List.of(
                                new Golden.Place("x/a.txt", Optional.of("on 1"), Optional.empty()),
                                new Golden.Place("b.txt", Optional.empty(), Optional.of(new Span(3, 7)))),
                        List.of("Who?"),
                        List.of("3")));
    }

    @Test
    void leaves_blank_lines_out() throws IOException {
        assertThat(QuestionsFile.read(file("\n{\"id\":\"a\",\"kind\":\"when\",\"question\":\"When?\"}\n\n")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"a\",\"kind\":\"when\"} | questions.jsonl:1 has no \"question\"",
                "{\"id\":\"a\" | questions.jsonl:1 is not a JSON object"
            })
    void says_which_line_is_wrong_and_how(String line, String message) throws IOException {
        Path file = file(line);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionsFile.read(file))
                .withMessageContaining(message);
    }

    private Path file(String lines) throws IOException {
        String oneLineEach = lines.replace(",\n ", ", ");
        return Files.writeString(folder.resolve("questions.jsonl"), oneLineEach);
    }
}
