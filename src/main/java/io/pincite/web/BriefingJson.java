package io.pincite.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A briefing as every client of the HTTP interface sees it. */
@Schema(name = "Briefing")
public record BriefingJson(
        String id,
        @Schema(description = "As it was asked for") String topic,

        @Schema(enumeration = {"short", "standard", "long"}) String length,

        @Schema(enumeration = {"written", "not-covered"}) String outcome,

        String title,
        @Schema(description = "The day it was written") LocalDate asOf,

        @Schema(description = "Why there is no briefing, where there is none")
        Optional<String> reason,

        List<Sentence> summary,
        List<Sentence> facts,
        List<Dated> timeline,
        List<Disagreement> differences,
        List<Said> speeches,
        List<Counted> figures,
        List<Open> gaps,
        List<Cited> sources,

        @Schema(description = "How many documents were read sentence by sentence")
        int documentsRead,

        @Schema(description = "What has changed since the last briefing on the same topic; null for the first")
        Optional<Compared> since,

        List<CitationJson> citations,

        @Schema(description = "What came nearest, where the documents do not cover the topic")
        List<CitationJson> closest,

        @Schema(description = "Words of the topic that stand nowhere in the library")
        List<String> unknownWords,

        @Schema(description = "Sentences whose citations were checked, of all", examples = "41/41")
        String verified,

        @Schema(description = "Milliseconds") long took,
        @Schema(description = "When it was asked for") Instant at,

        @Schema(description = "Cited documents whose file has changed since")
        List<AnswerJson.Change> changed) {

    /** One sentence, with the numbers of its citations. */
    @Schema(name = "BriefingSentence")
    public record Sentence(
            String text,

            @Schema(
                    enumeration = {"quoted", "built"},
                    description = "The words of the first citation, or made of dates, names and numbers in them")
            String kind,

            List<Integer> citations,

            @Schema(description = "Near-copies counted once")
            int independentSources) {}

    /** Something that happened. */
    @Schema(name = "BriefingEvent")
    public record Dated(
            @Schema(description = "As far as it is known; - for a missing year", examples = "2024-12-06")
            String date,

            @Schema(examples = "December 6, 2024") String when,
            @Schema(examples = "The next day") String written,

            @Schema(
                    enumeration = {
                        "written",
                        "year-of-publication",
                        "year-of-document",
                        "year-of-others",
                        "from-last-named",
                        "from-publication",
                        "without-year"
                    })
            String reading,

            @Schema(description = "How the words were read; empty where they say it all")
            String how,

            @Schema(description = "Whether it was so on that day, rather than happened")
            boolean state,

            Sentence sentence,

            @Schema(description = "How others tell it, where their words are not nearly the same")
            List<Sentence> also) {}

    /** What the sources differ on. */
    @Schema(name = "BriefingDisagreement")
    public record Disagreement(String about, List<Version> versions) {}

    /** One of the values, with the numbers of its citations. */
    @Schema(name = "BriefingVersion")
    public record Version(String value, List<Integer> citations) {}

    /** What somebody said. */
    @Schema(name = "BriefingSpeech")
    public record Said(String speaker, boolean direct, Sentence sentence) {}

    /** A number and what it counts. */
    @Schema(name = "BriefingFigure")
    public record Counted(String value, String counted, Sentence sentence) {}

    /** Something that the documents leave open. */
    @Schema(name = "BriefingGap")
    public record Open(
            @Schema(enumeration = {"word", "information", "date", "undated-source", "left-out"})
            String kind,

            String text,
            List<Integer> citations) {}

    /** The comparison with an earlier briefing: sentences that it did not hold, and quotes of it that are lost. */
    @Schema(name = "BriefingSince")
    record Compared(String id, LocalDate asOf, List<Sentence> fresh, List<Lost> lost) {}

    /** A quote that does not stand where it stood. */
    @Schema(name = "BriefingLost")
    record Lost(
            String file,
            String quote,

            @Schema(enumeration = {"moved", "changed", "gone", "not-found"})
            String verdict) {}

    /** A document that the briefing cites, with the numbers of its citations. */
    @Schema(name = "BriefingSource")
    record Cited(SourceJson document, List<CitationJson.Copy> copies, List<Integer> citations) {}
}
