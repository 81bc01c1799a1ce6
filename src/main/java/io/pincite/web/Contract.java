package io.pincite.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pincite.intake.Document;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * The HTTP interface without HTTP, for a door in the same process: the same fields, checks, turns and results. Whatever
 * is refused is thrown; {@link Problems#of} says what it means. Safe to share between threads.
 */
@Singleton
public final class Contract {

    private final AskResource asking;
    private final SearchResource searching;
    private final VerifyResource verifying;
    private final BriefingsResource briefings;
    private final DocumentsResource documents;
    private final StatusResource reading;
    private final ObjectMapper json;

    Contract(
            AskResource asking,
            SearchResource searching,
            VerifyResource verifying,
            BriefingsResource briefings,
            DocumentsResource documents,
            StatusResource reading,
            ObjectMapper json) {
        this.asking = asking;
        this.searching = searching;
        this.verifying = verifying;
        this.briefings = briefings;
        this.documents = documents;
        this.reading = reading;
        this.json = json;
    }

    /** As {@code POST /api/ask} answers {@code body}. */
    public AnswerJson ask(JsonNode body) throws JsonProcessingException {
        return asking.ask(json.treeToValue(body, AskJson.class));
    }

    /** As {@code POST /api/search} answers {@code body}. */
    public FoundJson search(JsonNode body) throws JsonProcessingException {
        return searching.search(json.treeToValue(body, SearchJson.class));
    }

    /** As {@code POST /api/verify} answers {@code body}. */
    public VerifiedJson verify(JsonNode body) throws JsonProcessingException {
        return verifying.verify(json.treeToValue(body, VerifyJson.class));
    }

    /** As {@code POST /api/briefings} answers {@code body}. */
    public BriefingJson brief(JsonNode body) throws JsonProcessingException {
        return briefings.brief(json.treeToValue(body, TopicJson.class));
    }

    /** The file that {@code GET /api/briefings/{id}} gives in a {@code form} that is not JSON. */
    public byte[] briefing(String id, String form) {
        return briefings.file(id, form);
    }

    /** As {@code GET /api/documents} answers. */
    public FilesJson documents(Optional<String> state, Optional<String> collection) {
        return documents.list(state, collection);
    }

    /** The document whose text {@code GET /api/documents/{id}/text} gives. */
    public Document document(String id) {
        return documents.document(id);
    }

    /** As {@code GET /api/status} answers. */
    public StatusJson status() {
        return reading.status();
    }
}
