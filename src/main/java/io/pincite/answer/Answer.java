package io.pincite.answer;

import io.pincite.citation.Citation;
import io.pincite.retrieval.Question;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What comes back for a question: cited claims, or an honest no. There is no third case. */
public sealed interface Answer {

    /** What was asked. */
    Question question();

    /** What to know before passing it on; empty where nothing is. */
    List<Note> notes();

    /** Handles both cases at once; adding a third breaks every caller at compile time, as it should. */
    <T> T fold(Function<Cited, T> cited, Function<NotFound, T> notFound);

    /**
     * The library answers.
     *
     * @param question what was asked
     * @param claims in reading order, never empty
     * @param disagreements where the sources differ; their citations are among those of the claims
     * @param authorship who wrote the claims
     * @param notes what to know before passing it on
     */
    record Cited(
            Question question,
            List<Claim> claims,
            List<Disagreement> disagreements,
            Authorship authorship,
            List<Note> notes)
            implements Answer {

        /** An answer in the documents' own sentences, with nothing to note. */
        public Cited(Question question, List<Claim> claims, List<Disagreement> disagreements) {
            this(question, claims, disagreements, Authorship.QUOTED, List.of());
        }

        /** Rejects an answer that says nothing, and a disagreement whose sources the answer does not cite. */
        public Cited {
            claims = List.copyOf(claims);
            disagreements = List.copyOf(disagreements);
            notes = List.copyOf(notes);
            if (claims.isEmpty()) {
                throw new IllegalArgumentException("A cited answer needs a claim; use NotFound where there is none");
            }
            List<Citation> cited = citationsOf(claims);
            disagreements.stream()
                    .flatMap(disagreement -> disagreement.versions().stream())
                    .flatMap(version -> version.citations().stream())
                    .filter(citation -> !cited.contains(citation))
                    .findFirst()
                    .ifPresent(citation -> {
                        throw new IllegalArgumentException("No claim cites the version quoted as " + citation.quote());
                    });
        }

        /** The same answer with a word on who wrote it. */
        Cited by(Authorship other) {
            return new Cited(question, claims, disagreements, other, notes);
        }

        /** The same answer with what to know before passing it on. */
        Cited noting(List<Note> others) {
            return new Cited(question, claims, disagreements, authorship, others);
        }

        /** Every citation once, in the order in which the claims first use them: citation 1 stands first, and so on. */
        public List<Citation> citations() {
            return citationsOf(claims);
        }

        /** The number by which the answer calls {@code citation}, from 1. */
        public int numberOf(Citation citation) {
            return citations().indexOf(citation) + 1;
        }

        /** The claims as running text, each followed by its citation numbers in brackets. */
        public String text() {
            List<Citation> citations = citations();
            return claims.stream()
                    .map(claim -> claim.text() + " "
                            + claim.citations().stream()
                                    .map(citation -> "[" + (citations.indexOf(citation) + 1) + "]")
                                    .collect(Collectors.joining()))
                    .collect(Collectors.joining(" "));
        }

        /** How many documents stand behind it, near-copies counted once. */
        public int independentSources() {
            return Sources.independent(citations());
        }

        private static List<Citation> citationsOf(List<Claim> claims) {
            return claims.stream()
                    .flatMap(claim -> claim.citations().stream())
                    .distinct()
                    .toList();
        }

        @Override
        public <T> T fold(Function<Cited, T> cited, Function<NotFound, T> notFound) {
            return cited.apply(this);
        }
    }

    /**
     * The library does not say.
     *
     * @param question what was asked
     * @param closest what came nearest, for the reader to judge; these do not answer
     * @param unknownWords words of the question that stand nowhere in the library
     * @param suggestions questions that the library does answer
     * @param notes what to know before passing it on
     */
    record NotFound(
            Question question,
            List<Citation> closest,
            List<String> unknownWords,
            List<String> suggestions,
            List<Note> notes)
            implements Answer {

        /** A no with nothing to note. */
        public NotFound(
                Question question, List<Citation> closest, List<String> unknownWords, List<String> suggestions) {
            this(question, closest, unknownWords, suggestions, List.of());
        }

        /** Copies the lists. */
        public NotFound {
            closest = List.copyOf(closest);
            unknownWords = List.copyOf(unknownWords);
            suggestions = List.copyOf(suggestions);
            notes = List.copyOf(notes);
        }

        /** The same no with questions that the library does answer. */
        public NotFound suggesting(List<String> others) {
            return new NotFound(question, closest, unknownWords, others, notes);
        }

        /** The same no with what to know before passing it on. */
        NotFound noting(List<Note> others) {
            return new NotFound(question, closest, unknownWords, suggestions, others);
        }

        @Override
        public <T> T fold(Function<Cited, T> cited, Function<NotFound, T> notFound) {
            return notFound.apply(this);
        }
    }
}
