package io.pincite.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every request passes before anything looks at it, static files included: the protective headers, the checks of
 * {@link Checks}, and the one shape of errors for whatever fails outside a REST endpoint.
 */
@Singleton
final class FrontDoor {

    /** Before every route of Quarkus, its own check of the body size included. */
    private static final int FIRST = 10_000;

    private static final List<Integer> ERRORS = List.of(400, 404, 405, 406, 413, 415, 500);

    private final Checks checks;
    private final WidgetSites sites;
    private final OtherDoors doors;
    private final ObjectMapper json;
    private final long longestUpload;
    private final long longestBody;
    private final long longestVerify;

    FrontDoor(
            Checks checks,
            WidgetSites sites,
            OtherDoors doors,
            ObjectMapper json,
            WebConfig config,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longestUpload) {
        this.checks = checks;
        this.sites = sites;
        this.doors = doors;
        this.json = json;
        this.longestUpload = longestUpload.asLongValue();
        this.longestBody = config.maxJson().asLongValue();
        this.longestVerify = config.maxVerify().asLongValue();
    }

    void check(@Observes Filters filters) {
        filters.register(this::enter, FIRST);
    }

    /** Pages with an id in their address are one file; its script reads the id from the address. */
    void route(@Observes Router router) {
        router.get("/documents/:id").order(-FIRST + 1).handler(page -> page.reroute("/viewer.html"));
        router.get("/briefing").order(-FIRST + 1).handler(page -> page.reroute("/briefing.html"));
        router.get("/favicon.ico").order(-FIRST + 1).handler(page -> page.reroute("/favicon.svg"));
        router.get("/library").order(-FIRST + 1).handler(page -> page.reroute("/library.html"));
        router.route().order(-FIRST + 1).failureHandler(this::failed);
        ERRORS.forEach(status -> router.errorHandler(status, this::failed));
    }

    private void enter(RoutingContext context) {
        ProtectiveHeaders.addTo(context.response(), context.request().path());
        sites.addTo(context.request(), context.response());
        Optional<Problem> problem = checks.problemOf(context.request());
        if (problem.isPresent()) {
            answer(context.request(), problem.get());
        } else if (sites.isAskedBeforehand(context.request())) {
            var unused = context.response().setStatusCode(204).end();
        } else if (bodyLength(context.request()) > longestBody(context.request())) {
            refuseBody(context.request());
        } else {
            context.next();
        }
    }

    /** Only the doors for uploads and for checking take more than a question; written in any other way, it takes no more either. */
    private long longestBody(HttpServerRequest request) {
        if ("/api/verify".equals(request.path())) {
            return longestVerify;
        }
        return isUpload(request)
                ? longestUpload
                : doors.longestBody(request.path()).orElse(longestBody);
    }

    private static boolean isUpload(HttpServerRequest request) {
        return request.method().equals(HttpMethod.POST) && "/api/documents".equals(request.path());
    }

    /** A browser hears the answer to an upload only if the rest of the file may flow away. */
    private void refuseBody(HttpServerRequest request) {
        if (isUpload(request)) {
            request.resume();
        } else {
            request.response().putHeader("Connection", "close");
        }
        answer(
                request,
                Problem.of(
                        ProblemCode.BODY_TOO_LARGE,
                        isUpload(request)
                                ? "An upload may have " + longestUpload
                                        + " bytes; copy the file into the folder by hand"
                                : "Send at most " + longestBody(request) + " bytes"));
    }

    private static long bodyLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }

    private void failed(RoutingContext context) {
        if (context.response().headWritten()) {
            context.request().connection().close();
            return;
        }
        Throwable failure = context.failure();
        Problem problem = Problems.ofStatus(context.statusCode())
                .orElseGet(() -> Problems.internal(failure == null ? new IllegalStateException() : failure));
        answer(context.request(), problem);
    }

    private void answer(HttpServerRequest request, Problem problem) {
        OtherDoors.Sent sent = doors.sent(request.path(), problem);
        HttpServerResponse response = request.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", sent.mediaType().toString());
        var unused = response.end(written(sent.content()));
    }

    private String written(Object problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is plain values", e);
        }
    }
}
