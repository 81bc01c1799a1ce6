package io.pincite.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The HTTP interface without HTTP, for a door in the same process: takes and gives the JSON of the addresses that the
 * methods name, byte for byte. Safe to share between threads.
 */
@Singleton
public final class Api {

    private final AskResource asking;
    private final StatusResource status;
    private final DocumentsResource documents;
    private final BriefingsResource briefings;
    private final VerifyResource checking;
    private final ObjectMapper json;

    Api(
            AskResource asking,
            StatusResource status,
            DocumentsResource documents,
            BriefingsResource briefings,
            VerifyResource checking,
            ObjectMapper json) {
        this.asking = asking;
        this.status = status;
        this.documents = documents;
        this.briefings = briefings;
        this.checking = checking;
        this.json = json;
    }

    /** {@code GET /api/status}. */
    public byte[] status() {
        return json(status::status);
    }

    /** {@code POST /api/ask}. */
    public byte[] ask(byte[] question) {
        return json(() -> asking.ask(json.readValue(question, AskJson.class)));
    }

    /** {@code GET /api/documents}. */
    public byte[] documents(Optional<String> state, Optional<String> collection) {
        return json(() -> documents.list(state, collection));
    }

    /** {@code POST /api/briefings}. */
    public byte[] brief(byte[] topic) {
        return json(() -> briefings.brief(json.readValue(topic, TopicJson.class)));
    }

    /** {@code GET /api/briefings/{id}} as a file that is no JSON. */
    public byte[] briefing(String id, String form) {
        return checked(() -> briefings.file(id, form));
    }

    /** {@code POST /api/verify}. */
    public byte[] verify(byte[] quotes) {
        return json(() -> checking.verify(json.readValue(quotes, VerifyJson.class)));
    }

    private byte[] json(Callable<Object> work) {
        return checked(() -> json.writeValueAsBytes(work.call()));
    }

    private static byte[] checked(Callable<byte[]> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new ProblemException(Problems.of(e));
        }
    }
}
