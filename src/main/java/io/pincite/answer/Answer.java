package io.pincite.answer;

import io.pincite.citation.Citation;
import io.pincite.retrieval.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What comes back for a question: cited claims, or an honest no. There is no third case. */
public sealed interface Answer {

    /** What was asked. */
    Question question();

    /** Handles both cases at once; adding a third breaks every caller at compile time, as it should. */
    <T> T fold(Function<Cited, T> cited, Function<NotFound, T> notFound);

    /**
     * The library answers.
     *
     * @param question what was asked
     * @param claims in reading order, never empty
     * @param disagreements where the sources differ; their citations are among those of the claims
     * @param authorship who wrote the claims
     */
    record Cited(Question question, List<Claim> claims, List<Disagreement> disagreements, Authorship authorship)
            implements Answer {

        /** An answer in the documents' own sentences. */
        public Cited(Question question, List<Claim> claims, List<Disagreement> disagreements) {
            this(question, claims, disagreements, Authorship.QUOTED);
        }

        /** Rejects an answer that says nothing, and a disagreement whose sources the answer does not cite. */
        public Cited {
            claims = List.copyOf(claims);
            disagreements = List.copyOf(disagreements);
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
            return new Cited(question, claims, disagreements, other);
        }

        /** Every citation once, in the order in which the claims first use them; citation 1 stands first. */
        public List<Citation> citations() {
            return citationsOf(claims);
        }

        /** The number by which the answer calls {@code citation}, from 1. */
        public int numberOf(Citation citation) {
            return citations().indexOf(citation) + 1;
        }

        /** The claims as running text, each followed by its citation numbers in brackets. */
        public String text() {
            return claims.stream()
                    .map(claim -> claim.text() + " "
                            + claim.citations().stream()
                                    .map(citation -> "[" + numberOf(citation) + "]")
                                    .collect(Collectors.joining()))
                    .collect(Collectors.joining(" "));
        }

        /** How many documents stand behind it, near-copies counted once. */
        public int independentSources() {
            Set<String> counted = new HashSet<>();
            int sources = 0;
            for (Citation citation : citations()) {
                if (counted.add(citation.document().id())) {
                    sources++;
                }
                citation.copies().forEach(copy -> counted.add(copy.id()));
            }
            return sources;
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
     */
    record NotFound(Question question, List<Citation> closest, List<String> unknownWords, List<String> suggestions)
            implements Answer {

        /** Copies the lists. */
        public NotFound {
            closest = List.copyOf(closest);
            unknownWords = List.copyOf(unknownWords);
            suggestions = List.copyOf(suggestions);
        }

        @Override
        public <T> T fold(Function<Cited, T> cited, Function<NotFound, T> notFound) {
            return notFound.apply(this);
        }
    }
}
