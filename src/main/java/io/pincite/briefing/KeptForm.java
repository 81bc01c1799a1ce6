package io.pincite.briefing;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Briefings as JSON and back without loss. The names in it are those of the records' components: whoever renames one brings
 * a migration along, or what was kept before cannot be opened.
 */
final class KeptForm {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .addMixIn(Briefing.class, ToldApart.class)
            .build();

    private KeptForm() {}

    static String of(FiledBriefing filed) {
        try {
            return JSON.writeValueAsString(filed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A briefing is plain values", e);
        }
    }

    /** Refuses what is no briefing. */
    static FiledBriefing briefing(String kept) {
        try {
            return JSON.readValue(kept, FiledBriefing.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A kept briefing cannot be read", e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Briefing.Written.class, name = "written"),
        @JsonSubTypes.Type(value = Briefing.NotCovered.class, name = "not-covered")
    })
    private interface ToldApart {}
}
