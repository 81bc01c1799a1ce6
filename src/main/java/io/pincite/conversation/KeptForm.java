package io.pincite.conversation;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.pincite.answer.Answer;
import io.pincite.answer.Authorship;
import io.pincite.answer.Trace;
import io.pincite.retrieval.Writer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLDataException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Answers and traces as JSON and back without loss. The names in it are those of the records' components: whoever renames one brings
 * a migration along, or what was kept before cannot be opened.
 */
final class KeptForm {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .addMixIn(Answer.class, ToldApart.class)
            .build();

    /** The SQL state of data that is not what it should be. */
    private static final String UNREADABLE = "22000";

    private KeptForm() {}

    static String of(Answer answer) {
        try {
            return JSON.writerFor(Answer.class).writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer is plain values", e);
        }
    }

    /** Refuses what is no answer. */
    static Answer answer(String kept) throws SQLDataException {
        try {
            ObjectNode fields = (ObjectNode) JSON.readTree(kept);
            completed(fields);
            return JSON.treeToValue(fields, Answer.class);
        } catch (JsonProcessingException e) {
            throw new SQLDataException("A kept answer cannot be read", UNREADABLE, e);
        }
    }

    /** What was kept before answers said who wrote them was quoted, and had no notes. */
    private static void completed(ObjectNode answer) {
        if (!answer.has("notes")) {
            answer.putArray("notes");
        }
        if (!answer.has("authorship")) {
            answer.set("authorship", JSON.valueToTree(Authorship.QUOTED));
        }
        if (answer.get("question") instanceof ObjectNode question && !question.has("writer")) {
            question.put("writer", Writer.EXTRACTIVE.name());
        }
    }

    /** Packed, since a trace says much and is seldom asked for. */
    static byte[] of(Trace trace) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            JSON.writeValue(out, trace);
        } catch (IOException e) {
            throw new UncheckedIOException("A trace is plain values", e);
        }
        return packed.toByteArray();
    }

    /** Refuses what is no trace. */
    static Trace trace(byte[] kept) throws SQLDataException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(kept))) {
            return JSON.readValue(in, Trace.class);
        } catch (IOException e) {
            throw new SQLDataException("A kept trace cannot be read", UNREADABLE, e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Answer.Cited.class, name = "cited"),
        @JsonSubTypes.Type(value = Answer.NotFound.class, name = "not-found")
    })
    private interface ToldApart {}
}
