package io.pincite.web;

import io.pincite.answer.Answer;
import io.pincite.citation.Citation;
import io.pincite.citation.Recheck;
import io.pincite.citation.Source;
import io.pincite.conversation.Turn;
import io.pincite.index.Holding;
import io.pincite.index.Library;
import io.pincite.index.Progress;
import io.pincite.index.Snapshot;
import io.pincite.intake.Document;
import io.pincite.intake.State;
import io.pincite.retrieval.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes JSON of answers. */
public final class AnswerMapper {

    private static final String SAYS_NO = "The documents do not answer this.";
    private static final Set<Progress.Phase> READING = Set.of(Progress.Phase.STARTING, Progress.Phase.READING);

    private AnswerMapper() {}

    /** The answer of {@code turn}, compared with the library as it is now. */
    public static AnswerJson json(Turn turn, Library library) {
        boolean reading = READING.contains(library.progress().phase());
        Snapshot now = library.snapshot();
        return turn.answer()
                .fold(cited -> cited(turn, cited, reading, now), notFound -> notFound(turn, notFound, reading, now));
    }

    private static AnswerJson cited(Turn turn, Answer.Cited answer, boolean reading, Snapshot now) {
        List<Citation> citations = answer.citations();
        List<AnswerJson.Claim> claims = answer.claims().stream()
                .map(claim -> new AnswerJson.Claim(
                        claim.text(),
                        numbers(citations, claim.citations()),
                        claim.support().label()))
                .toList();
        return new AnswerJson(
                turn.id(),
                turn.conversation(),
                turn.asked(),
                answer.question().text(),
                answer.disagreements().isEmpty() ? "answered" : "conflicting",
                answer.text(),
                claims,
                numbered(citations, now),
                disagreements(answer, citations),
                answer.independentSources(),
                notes(answer),
                List.of(),
                List.of(),
                List.of(),
                answer.authorship().writer().label(),
                answer.authorship().model(),
                claims.size() + "/" + claims.size(),
                took(turn),
                turn.at(),
                reading,
                turn.byWordsOnly(),
                changed(citations, now),
                turn.kept(),
                turn.feedback().map(FeedbackJson::of),
                answer.authorship().sentTo(),
                answer.authorship().dropped(),
                answer.authorship().instead().map(why -> new AnswerJson.Instead(why.code(), why.message())));
    }

    private static AnswerJson notFound(Turn turn, Answer.NotFound answer, boolean reading, Snapshot now) {
        return new AnswerJson(
                turn.id(),
                turn.conversation(),
                turn.asked(),
                answer.question().text(),
                "not-found",
                SAYS_NO,
                List.of(),
                List.of(),
                List.of(),
                0,
                notes(answer),
                numbered(answer.closest(), now),
                answer.unknownWords(),
                answer.suggestions(),
                Writer.EXTRACTIVE.label(),
                Optional.empty(),
                "0/0",
                took(turn),
                turn.at(),
                reading,
                turn.byWordsOnly(),
                changed(answer.closest(), now),
                turn.kept(),
                turn.feedback().map(FeedbackJson::of),
                Optional.empty(),
                0,
                Optional.empty());
    }

    private static List<AnswerJson.Note> notes(Answer answer) {
        return answer.notes().stream()
                .map(note -> new AnswerJson.Note(note.kind().label(), note.text()))
                .toList();
    }

    private static List<AnswerJson.Disagreement> disagreements(Answer.Cited answer, List<Citation> citations) {
        return answer.disagreements().stream()
                .map(disagreement -> new AnswerJson.Disagreement(
                        disagreement.about(),
                        disagreement.versions().stream()
                                .map(version -> new AnswerJson.Version(
                                        version.value(),
                                        numbers(citations, version.citations()),
                                        version.independentSources()))
                                .toList()))
                .toList();
    }

    private static List<Integer> numbers(List<Citation> all, List<Citation> citations) {
        return citations.stream().map(citation -> all.indexOf(citation) + 1).toList();
    }

    /** The citations with their numbers from 1, and what became of their words since. */
    static List<CitationJson> numbered(List<Citation> citations, Snapshot now) {
        Recheck recheck = new Recheck(now);
        return IntStream.range(0, citations.size())
                .mapToObj(i -> CitationJson.of(i + 1, citations.get(i), recheck.of(citations.get(i))))
                .toList();
    }

    private static AnswerJson.Took took(Turn turn) {
        return new AnswerJson.Took(
                turn.retrieval().toMillis(),
                turn.writing().toMillis(),
                turn.retrieval().plus(turn.writing()).toMillis());
    }

    /** The documents of {@code citations} whose file is not what it was. */
    static List<AnswerJson.Change> changed(List<Citation> citations, Snapshot now) {
        return citations.stream()
                .map(Citation::document)
                .distinct()
                .flatMap(document -> change(document, now))
                .toList();
    }

    private static Stream<AnswerJson.Change> change(Source then, Snapshot now) {
        Optional<Document> today = now.holding(then.id())
                .filter(holding -> holding.state() != State.REMOVED)
                .flatMap(Holding::document);
        if (today.isEmpty()) {
            return Stream.of(new AnswerJson.Change(then.id(), then.file(), "removed"));
        }
        return today.filter(document -> !document.version().equals(then.version())).stream()
                .map(document -> new AnswerJson.Change(then.id(), then.file(), "changed"));
    }
}
