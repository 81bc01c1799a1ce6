package io.pincite.web;

import io.pincite.citation.Quotation;
import io.pincite.citation.QuotedText;
import io.pincite.citation.Recheck;
import io.pincite.index.Library;
import io.pincite.index.Snapshot;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where anybody can have quotes checked, ours or theirs. */
@Path("/api/verify")
@Singleton
@Tag(name = "ask")
final class VerifyResource {

    private static final int MOST = 100;

    private final Library library;
    private final Turnstile turnstile;

    VerifyResource(Library library, Turnstile turnstile) {
        this.library = library;
        this.turnstile = turnstile;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Checks quotes against the library as it is now",
            description = "Takes a whole answer, its citations alone, or a text with quotes between quotation marks.")
    public VerifiedJson verify(@Nullable VerifyJson body) {
        VerifyJson asked = Body.required(body);
        return turnstile.pass(() -> checked(asked, library.snapshot()));
    }

    private static VerifiedJson checked(VerifyJson asked, Snapshot now) {
        Optional<List<VerifyJson.Cited>> citations = asked.citations();
        boolean answer = citations
                .filter(given -> !given.isEmpty() || asked.claims().isPresent())
                .isPresent();
        return answer
                ? VerifiedJson.of(citations(citations.orElseThrow(), now), unsupported(asked))
                : VerifiedJson.of(quotes(asked.text().orElse(""), now), List.of());
    }

    private static List<VerifiedJson.Checked> citations(List<VerifyJson.Cited> citations, Snapshot now) {
        bounded(citations.size());
        Recheck recheck = new Recheck(now);
        List<VerifiedJson.Checked> checked = new ArrayList<>();
        for (VerifyJson.Cited cited : citations) {
            Quotation said = cited.quotation();
            checked.add(VerifiedJson.Checked.of(
                    cited.number().orElse(checked.size() + 1), Optional.empty(), said, recheck.of(said)));
        }
        return checked;
    }

    private static List<VerifiedJson.Checked> quotes(String text, Snapshot now) {
        List<QuotedText.Found> found = new QuotedText(now).in(text, MOST + 1);
        if (found.isEmpty()) {
            throw new Refusal(
                    ProblemCode.VERIFY_INVALID,
                    "Send the citations of an answer, or a text with quotes between quotation marks, each of "
                            + QuotedText.LONGEST + " characters at most");
        }
        bounded(found.size());
        Recheck recheck = new Recheck(now);
        List<VerifiedJson.Checked> checked = new ArrayList<>();
        for (QuotedText.Found quote : found) {
            checked.add(VerifiedJson.Checked.of(
                    checked.size() + 1, Optional.of(quote.at()), quote.said(), recheck.of(quote.said())));
        }
        return checked;
    }

    private static void bounded(int quotes) {
        if (quotes > MOST) {
            throw new Refusal(ProblemCode.VERIFY_INVALID, "At most " + MOST + " quotes at once; send them in parts");
        }
    }

    /** Sentences that claim to be their quote, and are in none of their citations. */
    private static List<String> unsupported(VerifyJson answer) {
        return answer.claims().orElse(List.of()).stream()
                .filter(claim -> claim.support().filter("quoted"::equals).isPresent())
                .filter(claim -> quotesOf(claim, answer).stream()
                        .noneMatch(quote -> Recheck.carries(quote, claim.text().orElse(""))))
                .map(claim -> claim.text().orElse(""))
                .toList();
    }

    private static List<String> quotesOf(VerifyJson.Said claim, VerifyJson answer) {
        List<Integer> numbers = claim.citations().orElse(List.of());
        return answer.citations().orElse(List.of()).stream()
                .filter(cited -> cited.number().filter(numbers::contains).isPresent())
                .flatMap(cited -> cited.quote().stream())
                .toList();
    }
}
