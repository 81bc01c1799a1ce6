package io.pincite.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer as every client of the HTTP interface sees it. */
@Schema(name = "Answer")
public record AnswerJson(
        String id,
        String conversation,
        @Schema(description = "As it was asked") String question,

        @Schema(description = "The question that was answered, standing alone")
        String understoodAs,

        @Schema(enumeration = {"answered", "conflicting", "not-found"})
        String outcome,

        @Schema(description = "The claims as running text with their citation numbers")
        String text,

        List<Claim> claims,
        List<CitationJson> citations,
        List<Disagreement> disagreements,
        int independentSources,

        @Schema(description = "What to know before passing the answer on")
        List<Note> notes,

        @Schema(description = "What came nearest, where nothing answers")
        List<CitationJson> closest,

        @Schema(description = "Words that stand nowhere in the library")
        List<String> unknownWords,

        @Schema(description = "Questions that the library answers")
        List<String> suggestions,

        @Schema(
                description = "Whose sentences these are",
                enumeration = {"extractive", "generated"})
        String writer,

        @Schema(description = "The language model that wrote them, where one did")
        Optional<String> model,

        @Schema(description = "Claims whose citations were checked, of all", examples = "5/5")
        String verified,

        Took took,
        @Schema(description = "When it was asked") Instant at,

        @Schema(description = "Whether files are still being read, so that asking again may find more")
        boolean reading,

        @Schema(
                description =
                        "Whether nothing could be found by meaning: not embedded yet, or the embedding model failed")
        boolean byWordsOnly,

        @Schema(description = "Cited documents whose file has changed since")
        List<Change> changed,

        @Schema(description = "Whether it is kept on disk, so that its address opens later")
        boolean kept,

        @Schema(description = "What a reader thinks of it; null as long as nobody said")
        Optional<FeedbackJson> feedback,

        @Schema(description = "The host that question and passages were sent to, where they were")
        Optional<String> sentTo,

        @Schema(description = "Sentences of the model left out because no passage carries them")
        int dropped,

        @Schema(description = "Why these are quotes although a language model was to write")
        Optional<Instead> instead) {

    /** One sentence, with the numbers of its citations. */
    @Schema(name = "Claim")
    public record Claim(
            String text,
            List<Integer> citations,
            @Schema(enumeration = {"quoted", "verified"}) String support) {}

    /** What the sources differ on. */
    @Schema(name = "Disagreement")
    public record Disagreement(String about, List<Version> versions) {}

    /** One of the values, with the numbers of its citations and how many sources stand behind it. */
    @Schema(name = "Version")
    public record Version(String value, List<Integer> citations, int independentSources) {}

    /** Why a model's sentences are not shown. */
    @Schema(name = "Instead")
    record Instead(String code, String message) {}

    /** What to know before passing an answer on. */
    @Schema(name = "Note")
    public record Note(
            @Schema(enumeration = {"old", "undated", "newest", "spellings", "words"})
            String kind,

            String text) {}

    /** Durations in milliseconds. */
    @Schema(name = "Took", description = "Milliseconds")
    record Took(long retrieval, long writing, long total) {}

    /** A document that is not what it was when the answer was written. */
    @Schema(name = "Change")
    record Change(
            String id,
            String file,
            @Schema(enumeration = {"changed", "removed"}) String now) {}
}
