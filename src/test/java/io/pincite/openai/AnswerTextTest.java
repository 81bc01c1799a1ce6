package io.pincite.openai;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.answer.Answer;
import io.pincite.answer.Claim;
import io.pincite.citation.Citation;
import io.pincite.intake.Document;
import io.pincite.retrieval.Question;
import io.pincite.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTextTest {

    private final AnswerText text = new AnswerText("http://localhost:8080");

    @ParameterizedTest
    @CsvSource({
        "Look ![x](http://evil.example/?q), Look !\\[x\\](http://evil.example/?q)",
        "'<img src=x>', '\\<img src=x>'",
        "It is so [9], It is so \\[9\\]",
        "a \\[x](y), a \\\\\\[x\\](y)",
        "'``` fence', '\\`\\`\\` fence'",
        "'~~~ fence', '\\~\\~\\~ fence'",
        "'one\u2028\u2028two', 'one\u2028\u2028two'",
    })
    void words_of_a_document_stay_words(String words, String written) {
        assertThat(whole(words)).startsWith(written + " [1]\n\nSources:\n\n- [1] ");
    }

    @ParameterizedTest
    @CsvSource({"'a\n\n# b', a # b", "'a\t\r\n b', a b"})
    void a_sentence_stays_on_its_line(String words, String written) {
        assertThat(whole(words)).startsWith(written + " [1]");
    }

    private String whole(String words) {
        Document document = Sample.document("evil.txt", words);
        Citation citation = new Citation(document, new Span(0, words.length()), Optional.empty(), List.of());
        Claim claim = new Claim(words, List.of(citation), Claim.Support.QUOTED);
        Answer answer = new Answer.Cited(new Question("What?"), List.of(claim), List.of());
        return String.join("", text.parts(answer, false));
    }
}
