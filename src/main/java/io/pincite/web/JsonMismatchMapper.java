package io.pincite.web;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Stands before Quarkus's own mapper for JSON of the wrong shape, which would name our classes. */
@Provider
final class JsonMismatchMapper implements ExceptionMapper<MismatchedInputException> {

    private final ProblemMapper mapper;

    JsonMismatchMapper(ProblemMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Response toResponse(MismatchedInputException failure) {
        return mapper.toResponse(failure);
    }
}
