package io.pincite.web;

import io.pincite.answer.Answer;
import io.pincite.citation.Citation;
import io.pincite.citation.Recheck;
import io.pincite.conversation.History;
import io.pincite.index.Holding;
import io.pincite.index.Library;
import io.pincite.index.Snapshot;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Where the widget asks from the pages of other sites. A guest may ask, and read what stands around the citations of an
 * answer they were given: nothing else of the library is told them.
 */
@Path("/api/widget")
@Singleton
@Tag(name = "widget")
final class WidgetResource {

    private static final String BEARER = "Bearer ";

    private final WidgetSites sites;
    private final WidgetTokens tokens;
    private final WidgetPace pace;
    private final AskResource asking;
    private final History history;
    private final Library library;

    WidgetResource(
            WidgetSites sites,
            WidgetTokens tokens,
            WidgetPace pace,
            AskResource asking,
            History history,
            Library library) {
        this.sites = sites;
        this.tokens = tokens;
        this.pace = pace;
        this.asking = asking;
        this.history = history;
        this.library = library;
    }

    @POST
    @Path("/token")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Gives the widget on an allowed site the right to ask, for a few minutes",
            description = "The site is the one that the browser names in the header Origin; it must stand in"
                    + " pincite.web.widget-origins.")
    public WidgetTokens.Token token(@Context RoutingContext context) {
        return tokens.issue(siteOf(context.request()));
    }

    @POST
    @Path("/ask")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Answers a question of a guest",
            description = "Like /api/ask, with the token as Authorization: Bearer. The stream has the events"
                    + " understood, claim, answer and problem.")
    public AnswerJson ask(@Nullable AskJson body, @Context RoutingContext context) {
        admit(context.request());
        count(context.request());
        return asking.answer(Body.required(body).ask().byGuest());
    }

    @POST
    @Path("/ask")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public StreamingOutput stream(@Nullable AskJson body, @Context RoutingContext context) {
        admit(context.request());
        count(context.request());
        return asking.streamCited(Body.required(body).ask().byGuest(), context);
    }

    @GET
    @Path("/answers/{answer}/citations/{number}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Gives what stands around one citation of an answer; with the token as Authorization: Bearer")
    public WidgetPassageJson passage(
            @PathParam("answer") String answer, @PathParam("number") int number, @Context RoutingContext context) {
        admit(context.request());
        List<Citation> citations = history.turn(answer)
                .map(turn -> turn.answer().fold(Answer.Cited::citations, Answer.NotFound::closest))
                .orElse(List.of());
        if (number < 1 || number > citations.size()) {
            throw new Refusal(
                    ProblemCode.ANSWER_UNKNOWN, "The answer is not remembered any more; ask the question again");
        }
        return passageOf(citations.get(number - 1));
    }

    private WidgetPassageJson passageOf(Citation citation) {
        Snapshot now = library.snapshot();
        Recheck.Result found = new Recheck(now).of(citation);
        return found.place()
                .flatMap(place -> now.holding(place.document().id())
                        .flatMap(Holding::document)
                        .map(document -> WidgetPassageJson.around(citation, found, document, place.span())))
                .orElseGet(() -> WidgetPassageJson.asCited(citation, found));
    }

    private void admit(HttpServerRequest request) {
        String site = siteOf(request);
        boolean holds = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()))
                .filter(token -> tokens.holds(token, site))
                .isPresent();
        if (!holds) {
            throw new Refusal(ProblemCode.WIDGET_TOKEN_INVALID, "Fetch a new one with POST /api/widget/token");
        }
    }

    private void count(HttpServerRequest request) {
        pace.count(request.remoteAddress().host());
    }

    private String siteOf(HttpServerRequest request) {
        return sites.siteOf(request)
                .orElseThrow(() -> new Refusal(
                        ProblemCode.WIDGET_SITE_UNKNOWN,
                        "Name the site in pincite.web.widget-origins, exactly as its header Origin says it"));
    }
}
