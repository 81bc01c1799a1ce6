package io.pincite.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pincite.citation.Source;
import io.pincite.intake.Document;
import io.pincite.text.Span;
import io.pincite.web.Contract;
import io.pincite.web.PlaceAddress;
import io.pincite.web.SourceJson;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives a stretch of a document's text. */
@Singleton
final class ReadTool implements Tool {

    /** How many chars one call gives at most. */
    static final int MOST = 20_000;

    private final Contract contract;
    private final ObjectMapper json;

    ReadTool(Contract contract, ObjectMapper json) {
        this.contract = contract;
        this.json = json;
    }

    /** What to read; without an end, as much as one call gives. */
    record Wanted(Optional<String> document, Optional<Integer> start, Optional<Integer> end) {}

    /**
     * What was read.
     *
     * @param start where it begins, in chars of the document's text
     * @param end behind its last char
     * @param length how many chars the document has
     * @param text the chars from start to end; a space stands for each that a person would not see
     * @param next where to go on; absent at the end of the document
     */
    record Stretch(SourceJson document, int start, int end, int length, String text, Optional<Integer> next) {}

    @Override
    public String name() {
        return "read";
    }

    @Override
    public Made call(ObjectNode arguments, String service) throws JsonProcessingException {
        Wanted wanted = json.treeToValue(arguments, Wanted.class);
        Document document = contract.document(wanted.document.orElse(""));
        Span span = spanOf(wanted, document.text());
        int length = document.text().length();
        Stretch read = new Stretch(
                SourceJson.of(Source.of(document)),
                span.start(),
                span.end(),
                length,
                SeenText.of(document, span),
                Optional.of(span.end()).filter(end -> end < length));
        return new Made(read, text(read, document, service));
    }

    /** What is wanted, within bounds, and grown where it would tear a character in two. */
    private static Span spanOf(Wanted wanted, String text) {
        int start = wanted.start.orElse(0);
        int end = Math.min(wanted.end.orElse(start + MOST), text.length());
        if (start < 0 || start >= end || end - start > MOST) {
            throw new Refused(
                    "span.invalid",
                    "The document has " + text.length() + " characters, and " + start + " to "
                            + wanted.end.map(String::valueOf).orElse("its end") + " was asked for; start lies in it"
                            + " and before end, and one call gives " + MOST + " at most");
        }
        return new Span(tears(text, start) ? start - 1 : start, tears(text, end) ? end + 1 : end);
    }

    private static boolean tears(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static String text(Stretch read, Document document, String service) {
        Span span = new Span(read.start, read.end);
        Sheet sheet = new Sheet(service)
                .place(
                        "Characters " + read.start + " to " + read.end + " of " + read.length + ":",
                        read.document,
                        document.placeOf(span),
                        PlaceAddress.of(document.id(), span));
        read.text.lines().forEach(sheet::quote);
        read.next.ifPresent(next -> sheet.say("To read on, pass start: " + next));
        return sheet.toString();
    }
}
