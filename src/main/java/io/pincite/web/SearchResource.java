package io.pincite.web;

import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Retriever;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where passages are looked up without an answer being written. */
@Path("/api/search")
@Singleton
@Tag(name = "ask")
final class SearchResource {

    /** A passage with its neighbors can be this many; so many are searched for each that is shown. */
    private static final int NEIGHBORS = 4;

    private final Retriever retriever;
    private final Turnstile turnstile;

    SearchResource(Retriever retriever, Turnstile turnstile) {
        this.retriever = retriever;
        this.turnstile = turnstile;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Finds the passages that bear on a question, best first, and says why each stands there")
    public FoundJson search(@Nullable SearchJson body) {
        SearchJson search = Body.required(body);
        Question question = search.asked();
        int limit = search.passages();
        return turnstile.pass(() -> {
            Evidence evidence = retriever.evidenceFor(question, limit * NEIGHBORS);
            return new FoundJson(
                    evidence.excerpts(limit).stream().map(PassageJson::of).toList(), SearchedJson.of(evidence));
        });
    }
}
