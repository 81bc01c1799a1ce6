package io.pincite.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers with a problem document whenever a REST endpoint fails. */
@Provider
final class ProblemMapper implements ExceptionMapper<Throwable> {

    /** Asked for late: this class is made before the settings are read. */
    private final Instance<OtherDoors> doors;

    private final CurrentVertxRequest request;

    ProblemMapper(Instance<OtherDoors> doors, CurrentVertxRequest request) {
        this.doors = doors;
        this.request = request;
    }

    @Override
    public Response toResponse(Throwable failure) {
        Problem problem = Problems.of(failure);
        OtherDoors.Sent sent = doors.get().sent(request.getCurrent().request().path(), problem);
        Response.ResponseBuilder response =
                Response.status(problem.status()).type(sent.mediaType()).entity(sent.content());
        if (failure instanceof Refusal refusal && refusal.code().passes()) {
            response.header(HttpHeaders.RETRY_AFTER, refusal.retryAfter().toSeconds());
        }
        if (failure instanceof WebApplicationException e
                && e.getResponse().getHeaderString(HttpHeaders.ALLOW) != null) {
            response.header(HttpHeaders.ALLOW, e.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return response.build();
    }
}
