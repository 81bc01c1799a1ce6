package io.pincite.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.logging.Log;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes a {@link Problem} of whatever went wrong. What nobody foresaw gets an id that is in the log. */
public final class Problems {

    private static final int DEEPEST_CAUSE = 8;

    private Problems() {}

    /** The problem that {@code failure} is to whoever sent the request; we ourselves throw no bare {@link IOException}. */
    public static Problem of(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return Problem.of(refusal.code(), refusal.detail());
        }
        if (failure instanceof IOException && !(failure instanceof JsonProcessingException)) {
            return Problem.of(ProblemCode.REQUEST_MALFORMED, "The body broke off, or is not what its headers say");
        }
        return find(failure, JsonProcessingException.class)
                .map(Problems::ofJson)
                .or(() -> find(failure, WebApplicationException.class)
                        .flatMap(e -> ofStatus(e.getResponse().getStatus())))
                .orElseGet(() -> internal(failure));
    }

    /** The problem that an HTTP status stands for; empty for one that only a bug can cause. */
    static Optional<Problem> ofStatus(int status) {
        return Optional.ofNullable(
                switch (status) {
                    case 400 ->
                        Problem.of(
                                ProblemCode.REQUEST_MALFORMED,
                                "A parameter or the request line is broken; see /q/openapi");
                    case 404 ->
                        Problem.of(
                                ProblemCode.ROUTE_UNKNOWN,
                                "Nothing answers at this address; /q/openapi lists what does");
                    case 405 ->
                        Problem.of(
                                ProblemCode.METHOD_UNSUPPORTED,
                                "The header Allow names the methods that the address takes");
                    case 406 ->
                        Problem.of(
                                ProblemCode.NOT_ACCEPTABLE,
                                "Accept application/json or what /q/openapi names for the address");
                    case 413 ->
                        Problem.of(
                                ProblemCode.BODY_TOO_LARGE,
                                "Send a smaller body; docs/reference/http-api.md says how large one may be");
                    case 415 ->
                        Problem.of(
                                ProblemCode.MEDIA_TYPE_UNSUPPORTED,
                                "Send Content-Type: application/json, or multipart/form-data with a file");
                    default -> null;
                });
    }

    /** A problem of ours: logged with an id, and told with the id alone. */
    static Problem internal(Throwable failure) {
        String id = UUID.randomUUID().toString();
        Log.errorf(withoutWords(failure), "internal error id=%s", id);
        Log.debugf(failure, "internal error id=%s in full", id);
        return Problem.of(ProblemCode.INTERNAL, "Please report it with the id " + id + ", which is in the log");
    }

    /** Messages may hold a question or a document's words, which do not belong into the log. */
    private static Throwable withoutWords(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; depth < DEEPEST_CAUSE && root.getCause() != null; depth++) {
            root = root.getCause();
        }
        Throwable silent = new Throwable(root.getClass().getName());
        silent.setStackTrace(root.getStackTrace());
        return silent;
    }

    private static Problem ofJson(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return Problem.of(
                    ProblemCode.JSON_UNKNOWN_FIELD,
                    "There is no field " + pathOf(unknown) + "; known here: "
                            + new TreeSet<>(unknown.getKnownPropertyIds())
                                    .stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Problem.of(
                    ProblemCode.JSON_MALFORMED, "The field " + pathOf(mapping) + " holds the wrong kind of value");
        }
        return Problem.of(ProblemCode.JSON_MALFORMED, "The body cannot be read as JSON" + placeOf(e.getLocation()));
    }

    private static String pathOf(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static String placeOf(JsonLocation location) {
        return location == null ? "" : " from line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        Throwable at = failure;
        for (int depth = 0; depth < DEEPEST_CAUSE && at != null; depth++) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
            at = at.getCause();
        }
        return Optional.empty();
    }
}
