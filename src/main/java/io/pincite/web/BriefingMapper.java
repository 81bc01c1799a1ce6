package io.pincite.web;

import io.pincite.briefing.Briefing;
import io.pincite.briefing.Event;
import io.pincite.briefing.FiledBriefing;
import io.pincite.briefing.Footnotes;
import io.pincite.briefing.Since;
import io.pincite.briefing.Statement;
import io.pincite.index.Library;
import io.pincite.index.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes JSON of briefings. */
final class BriefingMapper {

    private BriefingMapper() {}

    /** The briefing, compared with the library as it is now. */
    static BriefingJson json(FiledBriefing filed, Library library) {
        Snapshot now = library.snapshot();
        return filed.briefing().fold(written -> written(filed, written, now), no -> notCovered(filed, no, now));
    }

    private static BriefingJson written(FiledBriefing filed, Briefing.Written briefing, Snapshot now) {
        Footnotes footnotes = new Footnotes(briefing.citations());
        List<CitationJson> citations = AnswerMapper.numbered(footnotes.citations(), now);
        return new BriefingJson(
                filed.id(),
                briefing.topic().words(),
                briefing.topic().length().label(),
                "written",
                briefing.title(),
                briefing.asOf(),
                Optional.empty(),
                sentences(briefing.summary(), footnotes),
                sentences(briefing.facts(), footnotes),
                briefing.timeline().stream()
                        .map(event -> dated(event, footnotes))
                        .toList(),
                differences(briefing, footnotes),
                briefing.speeches().stream()
                        .map(speech -> new BriefingJson.Said(
                                speech.speaker(), speech.direct(), sentence(speech.statement(), footnotes)))
                        .toList(),
                briefing.figures().stream()
                        .map(figure -> new BriefingJson.Counted(
                                figure.value(), figure.counted(), sentence(figure.statement(), footnotes)))
                        .toList(),
                briefing.gaps().stream()
                        .map(gap ->
                                new BriefingJson.Open(gap.kind().label(), gap.text(), footnotes.of(gap.citations())))
                        .toList(),
                briefing.sources().stream()
                        .map(source -> new BriefingJson.Cited(
                                SourceJson.of(source.document()),
                                source.copies().stream()
                                        .map(CitationJson.Copy::of)
                                        .toList(),
                                source.footnotes()))
                        .toList(),
                briefing.documentsRead(),
                briefing.since().map(since -> compared(since, footnotes)),
                citations,
                List.of(),
                List.of(),
                verified(briefing, footnotes, citations),
                filed.took().toMillis(),
                filed.at(),
                AnswerMapper.changed(footnotes.citations(), now));
    }

    /** Of all sentences, those of which every citation holds in the library as it is now. */
    private static String verified(Briefing.Written briefing, Footnotes footnotes, List<CitationJson> citations) {
        long good = briefing.statements().stream()
                .filter(statement -> footnotes.of(statement.citations()).stream()
                        .allMatch(number -> citations.get(number - 1).since().isEmpty()))
                .count();
        return good + "/" + briefing.statements().size();
    }

    private static BriefingJson.Compared compared(Since since, Footnotes footnotes) {
        return new BriefingJson.Compared(
                since.id(),
                since.asOf(),
                sentences(since.fresh(), footnotes),
                since.lost().stream()
                        .map(lost -> new BriefingJson.Lost(
                                lost.citation().document().file(),
                                lost.citation().quote(),
                                lost.verdict().label()))
                        .toList());
    }

    private static BriefingJson notCovered(FiledBriefing filed, Briefing.NotCovered no, Snapshot now) {
        return new BriefingJson(
                filed.id(),
                no.topic().words(),
                no.topic().length().label(),
                "not-covered",
                no.topic().words(),
                no.asOf(),
                Optional.of(no.reason()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                Optional.empty(),
                List.of(),
                AnswerMapper.numbered(no.closest(), now),
                no.unknownWords(),
                "0/0",
                filed.took().toMillis(),
                filed.at(),
                AnswerMapper.changed(no.closest(), now));
    }

    private static BriefingJson.Dated dated(Event event, Footnotes footnotes) {
        return new BriefingJson.Dated(
                event.date().date().toString(),
                event.date().inWords(),
                event.date().written(),
                event.date().reading().label(),
                event.date().how(),
                event.date().state(),
                sentence(event.statement(), footnotes),
                sentences(event.also(), footnotes));
    }

    private static List<BriefingJson.Disagreement> differences(Briefing.Written briefing, Footnotes footnotes) {
        return briefing.differences().stream()
                .map(difference -> new BriefingJson.Disagreement(
                        difference.about(),
                        difference.versions().stream()
                                .map(version ->
                                        new BriefingJson.Version(version.value(), footnotes.of(version.citations())))
                                .toList()))
                .toList();
    }

    private static List<BriefingJson.Sentence> sentences(List<Statement> statements, Footnotes footnotes) {
        return statements.stream()
                .map(statement -> sentence(statement, footnotes))
                .toList();
    }

    static BriefingJson.Sentence sentence(Statement statement, Footnotes footnotes) {
        return new BriefingJson.Sentence(
                statement.text(),
                statement.kind().name().toLowerCase(Locale.ROOT),
                footnotes.of(statement.citations()),
                statement.independentSources());
    }
}
