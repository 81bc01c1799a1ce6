package io.pincite.answer;

import io.pincite.citation.Citation;
import io.pincite.text.Mention;
import io.pincite.text.Mentions;
import io.pincite.text.Normal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether a model's sentences still say what the documents answer.
 *
 * @param lost why they do not, where they do not
 * @param disagreements the extract's, with the citations of the model's sentences
 */
record Comparison(Optional<Authorship.Reason> lost, List<Disagreement> disagreements) {

    private static final int SHORTEST_NAME = 3;

    static Comparison of(List<Claim> claims, Answer.Cited extract) {
        if (claims.isEmpty()) {
            return lost("model.unsupported", "Nothing that the language model wrote stands in the documents");
        }
        boolean answers = shortAnswer(extract)
                .filter(value -> claims.stream().noneMatch(claim -> says(claim.text(), value)))
                .isEmpty();
        if (!answers) {
            return lost("model.answer-lost", "The language model left out what the documents answer");
        }
        List<Disagreement> kept = new ArrayList<>();
        for (Disagreement disagreement : extract.disagreements()) {
            Optional<Disagreement> same = kept(disagreement, claims);
            if (same.isEmpty()) {
                return lost("model.disagreement-lost", "The language model passed over that the sources differ");
            }
            kept.add(same.get());
        }
        return new Comparison(Optional.empty(), List.copyOf(kept));
    }

    private static Comparison lost(String code, String what) {
        return new Comparison(
                Optional.of(new Authorship.Reason(code, what + "; these are their own sentences")), List.of());
    }

    /** What the extract marks in the sentence that it begins with. */
    private static Optional<String> shortAnswer(Answer.Cited extract) {
        return extract.citations().get(0).shortAnswer();
    }

    private static Optional<Disagreement> kept(Disagreement disagreement, List<Claim> claims) {
        List<Disagreement.Version> versions = new ArrayList<>();
        for (Disagreement.Version version : disagreement.versions()) {
            List<Citation> citations = claims.stream()
                    .filter(claim -> says(claim.text(), version.value()))
                    .flatMap(claim -> claim.citations().stream())
                    .filter(citation -> says(citation.quote(), version.value()))
                    .distinct()
                    .toList();
            if (citations.isEmpty()) {
                return Optional.empty();
            }
            versions.add(new Disagreement.Version(version.value(), citations));
        }
        return Optional.of(new Disagreement(disagreement.about(), versions));
    }

    /** Whether {@code text} says {@code value}, however each is written; of a name one of its words is enough. */
    private static boolean says(String text, String value) {
        List<Mention> wanted = Mentions.in(value).stream()
                .filter(mention -> mention.kind() != Mention.Kind.NAME)
                .toList();
        if (wanted.isEmpty()) {
            String folded = Normal.folded(text);
            return Arrays.stream(Normal.folded(value).split("[^\\p{L}\\p{N}]+"))
                    .filter(word -> word.length() >= SHORTEST_NAME)
                    .anyMatch(folded::contains);
        }
        List<Mention> said = Mentions.in(text);
        return wanted.stream().allMatch(mention -> said.stream().anyMatch(other -> Values.agree(mention, other)));
    }
}
