package io.pincite.web;

import io.pincite.briefing.Form;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Files that a browser saves under a name that says what is in them. */
final class Download {

    private static final int LONGEST_NAME = 60;

    private Download() {}

    /** The form that a request names. */
    static Form form(String name) {
        return Form.labelled(name)
                .orElseThrow(() -> new Refusal(
                        ProblemCode.FORMAT_UNKNOWN, "The format is md, html, docx, pdf or json, not " + name));
    }

    /** Has {@code response} saved under {@code words} with this ending. */
    static Response named(Response.ResponseBuilder response, String words, String ending) {
        return response.header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''" + encoded(fileName(words) + "." + ending))
                .build();
    }

    /** Letters and digits of any script, hyphens between them; the words of a question are no path. */
    private static String fileName(String words) {
        String name = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}_]+", "-")
                .replaceAll("^-|-$", "");
        int end = Math.min(name.length(), LONGEST_NAME);
        boolean torn = end < name.length() && Character.isLowSurrogate(name.charAt(end));
        String cut = name.substring(0, torn ? end - 1 : end);
        return cut.isEmpty() ? "pincite" : cut;
    }

    /** As a header takes it. */
    static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
