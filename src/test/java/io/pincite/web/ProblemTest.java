package io.pincite.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pincite.intake.Document;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way a request can fail, at every door, has one shape and the protective headers. */
@QuarkusTest
@TestProfile(StandIns.class)
class ProblemTest {

    private static final String ASK = "POST /api/ask HTTP/1.1\nHost: {host}\nContent-Type: application/json";
    private static final String SEARCH = "POST /api/search HTTP/1.1\nHost: {host}\nContent-Type: application/json";
    private static final String UNKNOWN = "/api/documents/do_0000000000000000";
    private static final String LOCKED = "/api/documents/" + Document.idOf(StandIns.LOCKED);

    private static final String UPLOAD =
            "POST /api/documents HTTP/1.1\nHost: {host}\nContent-Type: multipart/form-data; boundary=b";

    static Stream<Arguments> failures() {
        return Stream.of(
                posted(ASK, "{}", 400, "question.empty"),
                posted(ASK, "{\"question\":\" \\n\"}", 400, "question.empty"),
                posted(SEARCH, "{\"question\":null}", 400, "question.empty"),
                posted(ASK, question("x".repeat(4097)), 400, "question.too-long"),
                posted(SEARCH, question("x".repeat(4097)), 400, "question.too-long"),
                posted(ASK, "{\"question\":\"x\",\"writer\":\"poet\"}", 400, "writer.unknown"),
                posted(SEARCH, "{\"question\":\"x\",\"limit\":0}", 400, "limit.invalid"),
                posted(SEARCH, "{\"question\":\"x\",\"limit\":51}", 400, "limit.invalid"),
                posted(ASK, filter("{\"after\":\"December\"}"), 400, "filter.invalid"),
                posted(ASK, filter("{\"after\":\"2024-12-02\",\"before\":\"2024-12-01\"}"), 400, "filter.invalid"),
                posted(ASK, filter("{\"documents\":[null]}"), 400, "filter.invalid"),
                posted(SEARCH, filter("{\"collections\":[" + "\"a\",".repeat(100) + "\"a\"]}"), 400, "filter.invalid"),
                posted(ASK, "", 400, "json.malformed"),
                posted(ASK, "null", 400, "json.malformed"),
                posted(ASK, "{\"question\":", 400, "json.malformed"),
                posted(ASK, "[1]", 400, "json.malformed"),
                posted(ASK, filter("{\"documents\":{}}"), 400, "json.malformed"),
                posted(SEARCH, "{\"question\":\"x\",\"limit\":\"many\"}", 400, "json.malformed"),
                posted(ASK, "[".repeat(50_000), 400, "json.malformed"),
                posted(ASK, "{\"question\":\"x\",\"filters\":{}}", 400, "json.unknown-field"),
                posted(ASK, filter("{\"since\":\"2024-12-01\"}"), 400, "json.unknown-field"),
                posted(ASK, question("Break it"), 500, "internal"),
                posted(ASK + "\nAccept: text/event-stream", "{}", 400, "question.empty"),
                posted(ASK + "\nAccept: image/png", question("x"), 406, "media-type.not-acceptable"),
                posted(ASK.replace("application/json", "text/plain"), question("x"), 415, "media-type.unsupported"),
                posted(ASK, " ".repeat(70_000), 413, "body.too-large"),
                posted(ASK, " ".repeat(1_100_000), 413, "body.too-large"),
                chunked(ASK, " ".repeat(70_000), 413, "body.too-large"),
                posted(ASK + "\nOrigin: https://elsewhere.example", question("x"), 403, "request.cross-site"),
                posted(ASK + "\nOrigin: null", question("x"), 403, "request.cross-site"),
                posted(ASK + "\nSec-Fetch-Site: same-site", question("x"), 403, "request.cross-site"),
                posted(ASK.replace("{host}", "rebound.example"), question("x"), 421, "host.unknown"),
                posted(UPLOAD, form("exists.txt"), 409, "document.exists"),
                posted(UPLOAD, form("~"), 400, "document.name-refused"),
                posted(UPLOAD, form("large.txt"), 413, "body.too-large"),
                posted(UPLOAD, form("full.txt"), 507, "folder.not-writable"),
                posted(UPLOAD, "--b--\r\n", 400, "upload.missing"),
                posted(UPLOAD, form("a.txt").replace("filename", "wrong"), 400, "upload.missing"),
                posted(UPLOAD, form("a.txt").replace("name=file", "name=other"), 400, "upload.missing"),
                posted(UPLOAD, "", 400, "request.malformed"),
                posted(UPLOAD.replace("; boundary=b", ""), form("a.txt"), 400, "upload.missing"),
                posted(UPLOAD.replace("multipart/form-data", "application/json"), "{}", 415, "media-type.unsupported"),
                posted(UPLOAD + "\nOrigin: https://elsewhere.example", form("a.txt"), 403, "request.cross-site"),
                posted(UPLOAD + "\nOrigin: null", form("a.txt"), 403, "request.cross-site"),
                posted(UPLOAD + "\nSec-Fetch-Site: cross-site", form("a.txt"), 403, "request.cross-site"),
                posted(UPLOAD.replace("/documents", "/ask"), "x".repeat(70_000), 413, "body.too-large"),
                posted(UPLOAD, "x".repeat(54_000_000), 413, "body.too-large"),
                deleted(UNKNOWN, 404, "document.unknown"),
                deleted("/api/documents/" + StandIns.RIVAL.id(), 404, "document.unknown"),
                deleted(LOCKED + " HTTP/1.1\nOrigin: https://elsewhere.example\nX:", 403, "request.cross-site"),
                got("/api/documents?state=lost", 400, "filter.invalid"),
                got(UNKNOWN, 404, "document.unknown"),
                got(UNKNOWN + "/text", 404, "document.unknown"),
                got(UNKNOWN + "/passages", 404, "document.unknown"),
                got(UNKNOWN + "/blocks", 404, "document.unknown"),
                got(UNKNOWN + "/original", 404, "document.unknown"),
                got(LOCKED + "/text", 404, "document.no-text"),
                got(LOCKED + "/blocks", 404, "document.no-text"),
                got(LOCKED + "/original", 404, "document.no-original"),
                got("/api/answers/an_0000000000000000", 404, "answer.unknown"),
                got("/api/nothing", 404, "route.unknown"),
                got("/nothing.html", 404, "route.unknown"),
                got("/api/ask", 405, "method.unsupported"),
                got("/api/documents/../status", 400, "path.refused"),
                got("/api//status", 400, "path.refused"),
                got("//api/status", 400, "path.refused"),
                got("/api/status;x", 400, "path.refused"),
                got("/api/status%3bx", 400, "path.refused"),
                got("/api/documents/%2E%2E%2fstatus", 400, "path.refused"),
                got("/api%5Cstatus", 400, "path.refused"),
                got("/api/status%00", 400, "path.refused"),
                got("/api/%2573tatus", 400, "path.refused"),
                got("http://localhost/api/status", 400, "path.refused"));
    }

    @ParameterizedTest(name = "{2} {3}: {0}")
    @MethodSource("failures")
    void every_failure_is_a_problem_document(String head, String body, int status, String code) throws Exception {
        String response = RawRequest.send(head, body);

        JsonNode problem = new ObjectMapper().readTree(response.substring(response.indexOf('{')));
        assertThat(response).startsWith("HTTP/1.1 " + status + " ");
        assertThat(RawRequest.header(response, "Content-Type")).startsWith("application/problem+json");
        assertThat(RawRequest.header(response, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(RawRequest.header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(problem.fieldNames()).toIterable().containsExactly("type", "title", "status", "detail", "code");
        assertThat(problem.get("code").asText()).isEqualTo(code);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("detail").asText()).isNotBlank();
        assertThat(response).doesNotContain("secret", "io.pincite", "java.", "Exception");
    }

    private static Arguments posted(String head, String body, int status, String code) {
        return Arguments.of(head + "\nContent-Length: " + body.length(), body, status, code);
    }

    private static Arguments chunked(String head, String body, int status, String code) {
        String chunk = Integer.toHexString(body.length()).toLowerCase(Locale.ROOT) + "\r\n" + body + "\r\n0\r\n\r\n";
        return Arguments.of(head + "\nTransfer-Encoding: chunked", chunk, status, code);
    }

    private static String form(String file) {
        return "--b\r\nContent-Disposition: form-data; name=file; filename=\"" + file + "\"\r\n\r\nwords\r\n--b--\r\n";
    }

    private static Arguments deleted(String path, int status, String code) {
        return Arguments.of("DELETE " + path + " HTTP/1.1\nHost: {host}", "", status, code);
    }

    private static Arguments got(String path, int status, String code) {
        return Arguments.of("GET " + path + " HTTP/1.1\nHost: {host}", "", status, code);
    }

    private static String question(String text) {
        return "{\"question\":\"" + text + "\"}";
    }

    private static String filter(String filter) {
        return "{\"question\":\"x\",\"filter\":" + filter + "}";
    }
}
