package io.pincite.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.pincite.web.Problem;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a request gets back, as JSON-RPC 2.0 writes it: a result or an error, never both. */
@Schema(hidden = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ReplyJson(String jsonrpc, JsonNode id, Optional<Object> result, Optional<Failure> error) {

    /** What went wrong, and the next step. */
    @Schema(hidden = true)
    record Failure(int code, String message) {}

    static ReplyJson of(JsonNode id, Object result) {
        return new ReplyJson("2.0", id, Optional.of(result), Optional.empty());
    }

    static ReplyJson of(JsonNode id, Fault fault) {
        return failed(id, fault.kind(), fault.reason());
    }

    /** What kept the service from looking at the message at all. */
    static ReplyJson of(JsonNode id, Problem problem) {
        return failed(id, kindOf(problem), problem.code() + ": " + problem.title() + ". " + problem.detail());
    }

    /** The same, for a message of which not even the id could be read. */
    static ReplyJson of(Problem problem) {
        return of(JsonNodeFactory.instance.nullNode(), problem);
    }

    private static ReplyJson failed(JsonNode id, Fault.Kind kind, String reason) {
        return new ReplyJson("2.0", id, Optional.empty(), Optional.of(new Failure(kind.code(), reason)));
    }

    private static Fault.Kind kindOf(Problem problem) {
        if (problem.code().equals("json.malformed")) {
            return Fault.Kind.PARSE_ERROR;
        }
        return problem.status() < 500 ? Fault.Kind.INVALID_REQUEST : Fault.Kind.INTERNAL_ERROR;
    }
}
