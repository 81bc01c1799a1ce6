package io.pincite.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pincite.answer.Answer;
import io.pincite.answer.AnswerListener;
import io.pincite.answer.Disagreement;
import io.pincite.citation.Citation;
import io.pincite.citation.Source;
import io.pincite.conversation.Ask;
import io.pincite.conversation.Conversations;
import io.pincite.index.Library;
import io.pincite.index.Progress;
import io.pincite.retrieval.Filter;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example in the README is what the service says, to the letter. */
@QuarkusTest
@TestProfile(GoldenTest.ShippedLibrary.class)
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path UPDATED = Path.of("target/README.md");
    private static final String BEGIN = "<!-- example -->\n";
    private static final String END = "<!-- /example -->\n";
    private static final List<String> QUESTIONS =
            List.of("When did Russia take its warships out of Tartus?", "What is the boiling point of nitrogen?");

    @Inject
    Conversations conversations;

    @Inject
    Library library;

    @Test
    void shows_what_the_service_answers() throws IOException {
        await().atMost(Duration.ofMinutes(2)).until(() -> library.progress().phase() == Progress.Phase.READY);
        String example = QUESTIONS.stream().map(this::asked).collect(Collectors.joining("\n", "```text\n", "```\n"));

        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        String updated = readme.substring(0, begin) + example + readme.substring(readme.indexOf(END));
        Files.writeString(UPDATED, updated);

        assertThat(readme)
                .as("when the new answer is the better one: cp target/README.md README.md")
                .isEqualTo(updated);
    }

    private String asked(String question) {
        Answer answer = conversations
                .ask(new Ask(question, Optional.empty(), Filter.NONE), understood -> {}, AnswerListener.NONE)
                .answer();
        return question + "\n\n" + answer.fold(ReadmeTest::cited, ReadmeTest::notFound);
    }

    private static String cited(Answer.Cited answer) {
        Stream<String> claims = answer.claims().stream()
                .map(claim -> "  " + claim.text() + " "
                        + claim.citations().stream()
                                .map(citation -> "[" + answer.numberOf(citation) + "]")
                                .collect(Collectors.joining()));
        Stream<String> disagreements = answer.disagreements().stream()
                .map(disagreement -> "\n  The sources differ: "
                        + disagreement.versions().stream()
                                .map(version -> version(answer, version))
                                .collect(Collectors.joining(", ")));
        Stream<String> citations =
                answer.citations().stream().map(citation -> "  [" + answer.numberOf(citation) + "] " + place(citation));
        return Stream.of(claims, disagreements, Stream.of(""), citations)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String version(Answer.Cited answer, Disagreement.Version version) {
        return version.value() + " "
                + version.citations().stream()
                        .map(citation -> "[" + answer.numberOf(citation) + "]")
                        .collect(Collectors.joining());
    }

    private static String place(Citation citation) {
        return Stream.of(
                        Optional.of(citation.document().file()),
                        citation.document().outlet(),
                        citation.document().published().map(LocalDate::toString),
                        citation.page().map(page -> page.label()),
                        Optional.of("chars " + citation.span().start() + "-"
                                + citation.span().end()),
                        copiesOf(citation))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> copiesOf(Citation citation) {
        return citation.copies().isEmpty()
                ? Optional.empty()
                : Optional.of(citation.copies().stream()
                        .map(Source::file)
                        .collect(Collectors.joining(", ", "the same in ", "")));
    }

    private static String notFound(Answer.NotFound no) {
        String unknown = no.unknownWords().isEmpty()
                ? ""
                : " These words stand nowhere in them: " + String.join(", ", no.unknownWords()) + ".";
        return "  The documents do not answer this." + unknown + "\n";
    }
}
