package io.pincite.openai;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What clients may ask: the documents, and nothing else. */
@Path("/v1/models")
@Singleton
@Tag(name = "openai")
final class ModelsResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lists the one model there is")
    public ModelJson.Listed models() {
        return ModelJson.Listed.ALL;
    }

    @GET
    @Path("/{model}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Describes the one model there is")
    public ModelJson model(@PathParam("model") String model) {
        if (!model.equals(ModelJson.NAME)) {
            throw Refused.unknownModel();
        }
        return ModelJson.PINCITE;
    }
}
