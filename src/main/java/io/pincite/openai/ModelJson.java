package io.pincite.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one model there is: the documents. */
@Schema(name = "OpenaiModel")
record ModelJson(
        String id,
        String object,
        long created,
        @JsonProperty("owned_by") String ownedBy) {

    static final String NAME = "pincite";

    /** The first second of 2026: the model is no file with a birthday, and clients want a number. */
    private static final long CREATED = 1_767_225_600;

    static final ModelJson PINCITE = new ModelJson(NAME, "model", CREATED, NAME);

    /** All models. */
    @Schema(name = "OpenaiModels")
    record Listed(String object, List<ModelJson> data) {

        static final Listed ALL = new Listed("list", List.of(PINCITE));
    }
}
