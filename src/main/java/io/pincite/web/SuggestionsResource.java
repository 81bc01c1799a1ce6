package io.pincite.web;

import io.pincite.answer.Suggestions;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gives an empty chat something to begin with. */
@Path("/api/suggestions")
@Singleton
@Tag(name = "ask")
final class SuggestionsResource {

    private static final int MOST = 4;

    private final Suggestions suggestions;

    SuggestionsResource(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Questions that the library answers",
            description = "Made from what the documents name; each was answered before it is suggested.")
    public SuggestionsJson suggestions() {
        return new SuggestionsJson(suggestions.questions(MOST));
    }

    /** The questions, best first. */
    record SuggestionsJson(List<String> suggestions) {}
}
