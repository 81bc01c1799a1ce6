package io.pincite.openai;

import io.pincite.answer.Answer;
import io.pincite.answer.Claim;
import io.pincite.answer.Disagreement;
import io.pincite.citation.Citation;
import io.pincite.citation.Source;
import io.pincite.web.InertWords;
import io.pincite.web.PlaceAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer as text for programs that show Markdown. Words of documents are written so that they stay words, see
 * {@link InertWords}.
 */
final class AnswerText {

    private final String service;

    /** Writes addresses of sources that begin with {@code service}, such as {@code http://localhost:8080}. */
    AnswerText(String service) {
        this.service = service;
    }

    /**
     * The text in pieces, one a sentence and the rest; joined they are the whole.
     *
     * @param reading whether files are still being read, so that asking again may find more
     */
    List<String> parts(Answer answer, boolean reading) {
        return answer.fold(this::cited, no -> notFound(no, reading));
    }

    private List<String> cited(Answer.Cited answer) {
        List<String> parts = new ArrayList<>();
        for (Claim claim : answer.claims()) {
            parts.add((parts.isEmpty() ? "" : " ") + InertWords.of(claim.text()) + " "
                    + marks(answer, claim.citations()));
        }
        answer.disagreements()
                .forEach(disagreement -> parts.add("\n\nThe sources differ: " + versions(answer, disagreement)));
        parts.addAll(notes(answer));
        parts.add(listed(
                "Sources:",
                answer.citations().stream()
                        .map(citation -> marks(answer, List.of(citation)) + " " + place(citation))
                        .toList()));
        return List.copyOf(parts);
    }

    private static List<String> notes(Answer answer) {
        return answer.notes().stream()
                .map(note -> "\n\nNote: " + InertWords.of(note.text()))
                .toList();
    }

    private static String versions(Answer.Cited answer, Disagreement disagreement) {
        return disagreement.versions().stream()
                .map(version -> InertWords.of(version.value()) + " " + marks(answer, version.citations()))
                .collect(Collectors.joining(", "));
    }

    private static String marks(Answer.Cited answer, List<Citation> citations) {
        return citations.stream()
                .map(citation -> "[" + answer.numberOf(citation) + "]")
                .collect(Collectors.joining());
    }

    private List<String> notFound(Answer.NotFound no, boolean reading) {
        String unknown = no.unknownWords().isEmpty()
                ? ""
                : " These words stand nowhere in them: " + InertWords.of(String.join(", ", no.unknownWords())) + ".";
        List<String> closest = no.closest().stream()
                .map(citation -> "\u201C" + InertWords.of(citation.quote()) + "\u201D " + place(citation))
                .toList();
        return List.of(
                "The documents do not answer this." + unknown + String.join("", notes(no)),
                reading ? " Files are still being read; asking again may find more." : "",
                listed("What comes nearest, without answering:", closest),
                listed(
                        "What they do answer:",
                        no.suggestions().stream().map(InertWords::of).toList()));
    }

    private static String listed(String title, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : lines.stream().map(line -> "\n- " + line).collect(Collectors.joining("", "\n\n" + title + "\n", ""));
    }

    private String place(Citation citation) {
        Source source = citation.document();
        String named = Stream.of(
                        Optional.of(source.file()),
                        source.outlet(),
                        source.published().map(LocalDate::toString),
                        citation.place().or(() -> citation.page().map(page -> page.label())))
                .flatMap(Optional::stream)
                .map(InertWords::of)
                .collect(Collectors.joining(", "));
        return named + ": " + service + PlaceAddress.of(source.id(), citation.span());
    }
}
